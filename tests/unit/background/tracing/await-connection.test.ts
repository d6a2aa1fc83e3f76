import { expect, test } from 'vitest';
import {
  awaitConnection,
  reconnect,
  reconnectAlarm,
} from '../../../../entrypoints/background/tracing/await-connection';

function surroundings() {
  const raised = new Set<string>();
  const gone: string[] = [];
  const alarms = {
    create: (name: string) => void raised.add(name),
    clear: async (name: string) => raised.delete(name),
  };
  return { raised, gone, alarms, goOn: async () => void gone.push([...raised].join()) };
}

test('waiting sets the alarm; it stays while there is no connection, and is gone when what waits goes on', async () => {
  const { raised, gone, alarms, goOn } = surroundings();
  awaitConnection({ alarms });
  expect([...raised]).toEqual([reconnectAlarm]);
  await reconnect({ alarms, goOn, isOnline: () => false });
  expect([[...raised], gone]).toEqual([[reconnectAlarm], []]);
  await reconnect({ alarms, goOn, isOnline: () => true });
  expect([[...raised], gone]).toEqual([[], ['']]);
});

test('what ends without a connection again sets the alarm anew', async () => {
  const { raised, alarms } = surroundings();
  await reconnect({ alarms, isOnline: () => true, goOn: async () => awaitConnection({ alarms }) });
  expect([...raised]).toEqual([reconnectAlarm]);
});
