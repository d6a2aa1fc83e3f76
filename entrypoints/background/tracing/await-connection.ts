/** Name of the alarm that looks whether the network is back. */
export const reconnectAlarm = 'reconnect';

/** A minute: what was waited for while the computer was carried about is there when its lid is opened. */
const lookEveryMinutes = 1;

/** What waiting for the network takes. */
export interface ConnectionParts {
  readonly alarms: {
    create(name: string, when: { readonly periodInMinutes: number }): unknown;
    clear(name: string): Promise<unknown>;
  };
  isOnline(): boolean;
  /** Goes on with what waits; called when the network is back. */
  goOn(): Promise<void>;
}

/** Sets the alarm: the browser's own word that it is online is not heard by a background that sleeps. */
export function awaitConnection({ alarms }: Pick<ConnectionParts, 'alarms'>): void {
  alarms.create(reconnectAlarm, { periodInMinutes: lookEveryMinutes });
}

/** Goes on with what waits if the network is back. What ends offline again sets the alarm again. */
export async function reconnect({ alarms, isOnline, goOn }: ConnectionParts): Promise<void> {
  if (!isOnline()) return;
  await alarms.clear(reconnectAlarm);
  await goOn();
}
