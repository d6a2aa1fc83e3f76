/** Name of the alarm that tidies the library. */
export const tidyAlarm = 'tidy-library';

const dayMinutes = 24 * 60;

/** The part of `browser.alarms` that is used here. */
interface Alarms {
  get(name: string): Promise<unknown>;
  create(name: string, when: { readonly delayInMinutes: number; readonly periodInMinutes: number }): unknown;
}

/**
 * Sets the daily alarm where it is not set: browsers keep alarms over a restart, but promise it to nobody. The first comes a
 * minute after, so that a browser that is open for less than a day tidies too.
 */
export async function setDailyAlarm(alarms: Alarms): Promise<void> {
  if ((await alarms.get(tidyAlarm)) === undefined) {
    await alarms.create(tidyAlarm, { delayInMinutes: 1, periodInMinutes: dayMinutes });
  }
}
