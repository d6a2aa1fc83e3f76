import type { PopupActions } from '../../components/popup/popup-state';

const nothing = () => {};

/** What the popup can be asked to do, with nothing done. */
export const stillActions: PopupActions = {
  choose: nothing,
  useSelection: nothing,
  startTrace: nothing,
  cancelTrace: nothing,
  skipRequest: nothing,
  resumeTrace: nothing,
  allowHost: nothing,
  allowAll: nothing,
  allowSite: nothing,
  readFromTab: nothing,
  pauseSite: nothing,
  goOnHere: nothing,
  readAgain: nothing,
  copy: () => Promise.resolve(),
  openLibrary: nothing,
  openPage: nothing,
  openOptions: nothing,
  close: nothing,
};
