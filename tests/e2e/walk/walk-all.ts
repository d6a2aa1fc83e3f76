import type { TestBrowser } from '../browsers/test-browser';
import { acceptPlayer } from '../prepare';
import type { Visit } from './visit';
import { walkCard } from './walk-card';
import { walkFaults } from './walk-faults';
import { walkEmptyLibrary, walkLibrary } from './walk-library';
import { walkDeletion, walkOptions, walkWelcome } from './walk-pages';
import { walkPopup } from './walk-popup';

/** Goes through every surface of the extension in every state a reader can bring it to, from a new profile on. */
export async function walkAll(browser: TestBrowser, visit: Visit): Promise<void> {
  await walkWelcome(browser, visit);
  await walkEmptyLibrary(browser, visit);
  await acceptPlayer(browser);
  await walkPopup(browser, visit);
  await walkCard(browser, visit);
  await walkLibrary(browser, visit);
  await walkOptions(browser, visit);
  await walkDeletion(browser, visit);
  await walkFaults(browser, visit);
}
