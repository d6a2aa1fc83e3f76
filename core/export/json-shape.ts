/** Why a text is refused: not the shape (or the version) that was asked for, or made to reach an object's prototype. */
export type ShapeFault = 'shape' | 'unsafe';

/** Thrown inside the readers only and caught by the one who starts them. */
export class ShapeError extends Error {
  constructor(
    readonly fault: ShapeFault,
    readonly at: string,
  ) {
    super(`${fault} at ${at}`);
  }
}

/** Takes any value and gives a new one of its kind, built field by field; throws ShapeError. `at` is the path, for the message. */
export type Reader<Value> = (value: unknown, at: string) => Value;

/** A record whose fields are read by these readers. */
export type RecordReaders<Value> = { readonly [Key in keyof Value]-?: Reader<Value[Key]> };

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** More of anything is not our own writing (a longest reading has 20 000 blocks). */
const longestList = 100_000;

/** Any string. */
export const readString: Reader<string> = (value, at) => {
  if (typeof value !== 'string') throw new ShapeError('shape', at);
  return value;
};

/** A finite number. */
export const readNumber: Reader<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeError('shape', at);
  return value;
};

/** A whole number, zero or above: offsets, counts, indices. */
export const readCount: Reader<number> = (value, at) => {
  const number = readNumber(value, at);
  if (!Number.isSafeInteger(number) || number < 0) throw new ShapeError('shape', at);
  return number;
};

/** True or false. */
export const readBoolean: Reader<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new ShapeError('shape', at);
  return value;
};

/** Null or what the reader takes. */
export function nullable<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (value, at) => (value === null ? null : reader(value, at));
}

/** One of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (value, at) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new ShapeError('shape', at);
    return found;
  };
}

/** A list of what the reader takes. */
export function listOf<Value>(reader: Reader<Value>): Reader<readonly Value[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > longestList) throw new ShapeError('shape', at);
    return value.map((one: unknown, index) => reader(one, `${at}[${index}]`));
  };
}

/** A record with exactly these fields: one too many or too few is refused, and names that reach a prototype by name. */
export function record<Value extends object>(readers: RecordReaders<Value>): Reader<Value> {
  const names = Object.keys(readers);
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError('shape', at);
    for (const name of Object.keys(value)) {
      if (unsafeKeys.has(name)) throw new ShapeError('unsafe', `${at}.${name}`);
      if (!names.includes(name)) throw new ShapeError('shape', `${at}.${name}`);
    }
    const built = Object.entries<Reader<unknown>>(readers).map(([name, reader]) => {
      if (!Object.hasOwn(value, name)) throw new ShapeError('shape', `${at}.${name}`);
      return [name, reader(Reflect.get(value, name), `${at}.${name}`)] as const;
    });
    return Object.fromEntries(built) as Value;
  };
}

/** A record that may have one more field: read by the one reader where it has it, else by the other. */
export function withOrWithout<Value>(
  name: keyof Value & string,
  having: Reader<Value>,
  without: Reader<Value>,
): Reader<Value> {
  return (value, at) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? having(value, at) : without(value, at);
}
