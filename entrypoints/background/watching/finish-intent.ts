import { takeIntent } from '../../../storage/intents';
import { readSettings, writeSettings } from '../../../storage/settings';
import type { Surroundings } from '../surroundings';
import { applyReadingMode, registerGate } from './apply-reading-mode';

/** A permission has arrived: what the reader was about to do when the prompt closed the popup is done now. */
export async function finishIntent(around: Surroundings): Promise<void> {
  const intent = await takeIntent(around.settings, around.now());
  if (intent?.kind === 'mode') {
    await writeSettings(around.settings, { sites: intent.sites });
    await applyReadingMode(around, intent.mode);
    return;
  }
  // A site that was chosen earlier may have been granted just now.
  await registerGate(around, await readSettings(around.settings));
  if (intent?.kind === 'trace') await around.traces.start(intent.start, intent.text);
  if (intent?.kind === 'resume') await around.traces.resume(intent.id);
}

/** A permission was taken back: the gate is registered for what is left; with nothing left, pages are read on click. */
export async function yieldPermission(around: Surroundings): Promise<void> {
  const settings = await readSettings(around.settings);
  const matches = await registerGate(around, settings);
  if (settings.mode !== 'click' && matches.length === 0) await writeSettings(around.settings, { mode: 'click' });
}
