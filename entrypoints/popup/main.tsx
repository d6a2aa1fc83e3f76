import browser from 'webextension-polyfill';
import './styles.css';
import { preparePage } from '../../components/mount-page';
import { chooseScroller } from './choose-scroller';
import { holdHeight } from './hold-height';
import { lookAtTab } from './look-at-tab';
import { PopupApp } from './popup-app';

const tab = new URLSearchParams(location.search).get('tab');
const tabId = tab === null ? null : Number(tab);

/** Longest wait for the first look, ms; below this nobody sees that nothing is there. */
const lookMs = 80;

/** Draws once, with what the database has; a database or a tab that is slow to answer is not waited for. */
async function start(): Promise<void> {
  const patience = new Promise<null>((done) => setTimeout(() => done(null), lookMs));
  const looking = lookAtTab(tabId);
  await parsed();
  document.body.className = tab === null ? 'in-popup' : 'in-tab';
  if (tab === null) chooseScroller(window);
  const letGo = tab === null ? holdHeight(document.documentElement, localStorage) : () => {};
  const show = preparePage('brand', browser.i18n);
  show(<PopupApp tabId={tabId} look={await Promise.race([looking, patience])} onSettled={letGo} />);
}

/** The code may be here before the rest of the page. */
function parsed(): Promise<unknown> | null {
  if (document.readyState !== 'loading') return null;
  return new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
}

void start();
