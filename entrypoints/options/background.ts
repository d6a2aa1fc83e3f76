import browser from 'webextension-polyfill';
import type { UiCalls } from '../../core/messages';
import { createCaller } from '../../core/rpc';

/** The background, asked by typed calls. */
export const background = createCaller<UiCalls>((message) => browser.runtime.sendMessage(message));
