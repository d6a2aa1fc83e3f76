import type { SettingsArea } from '../../../storage/settings';

type Listener = Parameters<SettingsArea['onChanged']['addListener']>[0];

/** `browser.storage.local` in memory: values are copied, changes are told. */
export function createMemoryArea(): SettingsArea {
  const values = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  return {
    async get(keys) {
      const wanted = typeof keys === 'string' ? [keys] : keys;
      return Object.fromEntries(wanted.filter((key) => values.has(key)).map((key) => [key, values.get(key)]));
    },
    async set(change) {
      for (const [key, newValue] of Object.entries(structuredClone(change))) {
        values.set(key, newValue);
        for (const listener of listeners) listener({ [key]: { newValue } });
      }
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
