import { connect, type Socket } from 'node:net';

/** The browser refused a command: `error` is WebDriver's literal ("no such element"). */
class MarionetteError extends Error {
  readonly error: string;

  constructor(command: string, answer: { readonly error: string; readonly message: string }) {
    super(`${command}: ${answer.error}: ${answer.message}`);
    this.error = answer.error;
  }
}

/** A connection to Firefox's own remote protocol, which may enter extension pages and the browser's own windows. */
export interface Marionette {
  /** Sends one command and gives its result; rejects with MarionetteError when the browser refuses. */
  send<Answer = unknown>(command: string, parameters?: object): Promise<Answer>;
  close(): void;
}

interface Waiting {
  readonly command: string;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Message type of a command; a response is 1. */
const commandType = 0;

/** Connects to a Firefox started with `--marionette`; packets are `length:json` in both directions. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let buffered: Buffer = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    buffered = Buffer.concat([buffered, part]);
    for (let packet = takePacket(buffered); packet; packet = takePacket(buffered)) {
      buffered = packet.rest;
      receive(JSON.parse(packet.json), waiting);
    }
  });
  socket.on('close', () => {
    for (const { command, reject } of waiting.values()) reject(new Error(`${command}: the browser closed`));
    waiting.clear();
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { command, resolve, reject });
        const json = JSON.stringify([commandType, id, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Connects once the browser has greeted; tries again only while nothing listens yet. */
function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('readable', () => {
      const greeting = takePacket(socket.read() ?? Buffer.alloc(0));
      if (!greeting) return reject(new Error('no greeting from the browser'));
      socket.removeListener('error', reject);
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
  });
}

function takePacket(buffer: Buffer): { readonly json: string; readonly rest: Buffer } | null {
  const colon = buffer.indexOf(':');
  if (colon < 0) return null;
  const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
  if (buffer.length < end) return null;
  return { json: buffer.subarray(colon + 1, end).toString(), rest: buffer.subarray(end) };
}

function receive(packet: unknown, waiting: Map<number, Waiting>): void {
  if (!Array.isArray(packet)) return;
  const [, id, error, result] = packet;
  const one = waiting.get(id);
  if (!one) return;
  waiting.delete(id);
  if (error) one.reject(new MarionetteError(one.command, error));
  else one.resolve((result && typeof result === 'object' && 'value' in result ? result.value : result) as never);
}
