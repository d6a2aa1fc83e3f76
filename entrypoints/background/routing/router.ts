import { type GenericSchema, safeParse } from 'valibot';
import { readCall } from '../../../core/rpc';
import type { MessageSender } from './sender';

/** One method: how its arguments are read, and what it does for an admitted sender. */
export interface Method<Sender, Args extends readonly unknown[], Answer> {
  /** Reads the arguments from whatever arrived; null refuses the call. */
  parse(sent: readonly unknown[]): Args | null;
  run(sender: Sender, ...args: Args): Promise<Answer>;
}

/** The handlers of a call record. */
export type Methods<Calls, Sender> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? Method<Sender, Args, Answer>
    : never;
};

/** Answers a message, or null when it is not for this router: nothing is then said to its sender. */
export type Router = (message: unknown, sender: MessageSender) => Promise<unknown> | null;

/**
 * Makes a router that denies by default: the sender must be admitted, the method known, the arguments whole.
 * @param admit reads who may call from what the browser says of the sender, never from the message.
 */
export function createRouter<Calls, Sender>(
  admit: (sender: MessageSender) => Sender | null,
  methods: Methods<Calls, Sender>,
): Router {
  const byName = new Map<string, Method<Sender, readonly unknown[], unknown>>(Object.entries(methods));
  return (message, from) => {
    const sender = admit(from);
    const call = sender === null ? null : readCall(message);
    const method = call ? byName.get(call.method) : undefined;
    if (sender === null || !call || !method) return null;
    const args = method.parse(call.args);
    return args ? method.run(sender, ...args) : null;
  };
}

/** A parser of arguments from a schema of their tuple. */
export function parseArgs<Args extends readonly unknown[]>(
  schema: GenericSchema<unknown, Args>,
): (sent: readonly unknown[]) => Args | null {
  return (sent) => {
    const parsed = safeParse(schema, sent);
    return parsed.success ? parsed.output : null;
  };
}
