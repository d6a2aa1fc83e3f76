import type { PageReading } from '../../model';

/**
 * Makes a store of what was worked out from a reading or another thing read, by a label for the rest of what it depends on. A plan is made anew after every
 * event from the same readings: what was worked out once is true for good. Nothing is kept longer than its reading.
 */
export function remembered<Value, Of extends object = PageReading>(): (
  reading: Of,
  label: string,
  workOut: () => Value,
) => Value {
  const known = new WeakMap<Of, Map<string, Value>>();
  return (reading, label, workOut) => {
    const ofReading = known.get(reading) ?? new Map<string, Value>();
    known.set(reading, ofReading);
    const before = ofReading.get(label);
    if (before !== undefined) return before;
    const value = workOut();
    ofReading.set(label, value);
    return value;
  };
}
