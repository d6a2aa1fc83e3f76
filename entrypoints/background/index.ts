import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readSettings } from '../../storage/settings';
import { setDailyAlarm, tidyAlarm } from './keeping/daily-alarm';
import { tidyLibrary } from './keeping/tidy-library';
import { createMenus, onCommand, onMenu } from './menus/register-menus';
import { answerWith } from './routing/answer-with';
import { createPageRouter } from './routing/page-router';
import { createUiRouter } from './routing/ui-router';
import { createSurroundings, raiseWall } from './start';
import { reconnect, reconnectAlarm } from './tracing/await-connection';
import { registerGate } from './watching/apply-reading-mode';
import { finishIntent, yieldPermission } from './watching/finish-intent';

/** A fault of ours, caught once: it is told to the console, and the listener ends. */
const told = (work: Promise<unknown>): void => {
  work.catch((error) => console.error(error));
};

/** Wiring: every listener in the first turn, so that whatever woke the background finds it listening. */
export default defineBackground({
  type: 'module',
  main() {
    const around = createSurroundings(browser);
    const routers = [createPageRouter(around), createUiRouter(around)];

    browser.runtime.onMessage.addListener(answerWith(routers) as Runtime.OnMessageListener);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      told(createMenus(browser));
      told(setDailyAlarm(browser.alarms));
      // Chrome's worker has no such call; there `unlimitedStorage` already keeps the store.
      if ('persist' in navigator.storage) told(navigator.storage.persist());
      if (reason === 'install') told(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
    });
    browser.permissions.onAdded.addListener(() => told(finishIntent(around)));
    browser.permissions.onRemoved.addListener(() => told(yieldPermission(around)));
    browser.contextMenus.onClicked.addListener((info, tab) => told(onMenu(around, info, tab)));
    browser.commands.onCommand.addListener((command, tab) => told(onCommand(around, browser, command, tab)));
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes['settings'])
        told(readSettings(around.settings).then((now) => registerGate(around, now)));
    });
    const connection = {
      alarms: browser.alarms,
      isOnline: () => navigator.onLine,
      goOn: () => around.traces.resumeWaiting(),
    };
    addEventListener('online', () => told(reconnect(connection)));
    // A reason to start is enough: start-up and alarm only have to wake the background, what follows is the same for all.
    browser.runtime.onStartup.addListener(() => {
      told(setDailyAlarm(browser.alarms));
      told(reconnect(connection));
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === reconnectAlarm) told(reconnect(connection));
      else told(name === tidyAlarm ? tidyLibrary(around) : around.traces.resumeUnfinished());
    });
    told(raiseWall(browser));
    told(around.traces.resumeUnfinished());
  },
});
