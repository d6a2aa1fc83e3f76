/**
 * Typed calls over `runtime.sendMessage` and `tabs.sendMessage`. A call is one plain object; its answer is what the
 * method of the call record in `messages.ts` returns. The parsers of arguments stay in the background, where they are used.
 */

/** A call as it travels. `headwater` tells it from any other message and names the shape's version. */
export interface CallMessage {
  readonly headwater: 1;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** The methods of a call record as their caller sees them: the same arguments, the answer later. */
export type Caller<Calls> = {
  readonly [Method in keyof Calls]: Calls[Method] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Answer>
    : never;
};

/** Carries a message to the other side and brings its answer. */
export type Send = (message: CallMessage) => Promise<unknown>;

/**
 * Makes the calls of a record from a transport.
 * @param send carries one message; its rejection is the caller's (the other side is gone), never an answer.
 */
export function createCaller<Calls extends object>(send: Send): Caller<Calls> {
  return new Proxy({} as Caller<Calls>, {
    get: (_target, method) =>
      typeof method === 'string' && method !== 'then'
        ? (...args: readonly unknown[]) => send({ headwater: 1, method, args })
        : undefined,
  });
}

/** Reads a call from whatever arrived, or null when it is none. Nothing of it is believed yet but its shape. */
export function readCall(message: unknown): CallMessage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { headwater, method, args } = message as Partial<CallMessage>;
  return headwater === 1 && typeof method === 'string' && Array.isArray(args) ? { headwater, method, args } : null;
}
