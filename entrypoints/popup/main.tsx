import browser from 'webextension-polyfill';
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/popup.css';
import '../../components/styles/export.css';
import { preparePage } from '../../components/mount-page';
import { lookAtTab } from './look-at-tab';
import { PopupApp } from './popup-app';

const tab = new URLSearchParams(location.search).get('tab');
document.body.className = tab === null ? 'in-popup' : 'in-tab';
const tabId = tab === null ? null : Number(tab);

/** Longest wait for the first look, ms; below this nobody sees that nothing is there. */
const lookMs = 80;

/** Draws once, with what the database has; a database or a tab that is slow to answer is not waited for. */
async function start(): Promise<void> {
  const patience = new Promise<null>((done) => setTimeout(() => done(null), lookMs));
  const looking = lookAtTab(tabId);
  const show = preparePage('brand', browser.i18n);
  show(<PopupApp tabId={tabId} look={await Promise.race([looking, patience])} />);
}

void start();
