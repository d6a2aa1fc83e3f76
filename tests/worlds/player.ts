import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { answering, type WorldAnswer } from './answer';
import { makeCertificate } from './certificate';
import type { World } from './read-world';

/** One request that reached the player. */
interface PlayedRequest {
  /** Full address with the host name that was asked for. */
  readonly url: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly at: number;
}

/** A page that a test adds for itself: answers instead of a world when it does not return null. */
export type OwnAnswer = (url: URL, response: ServerResponse, request: IncomingMessage) => boolean;

/** A running player. */
export interface Player {
  readonly port: number;
  /** Every request so far, in order. */
  readonly requests: readonly PlayedRequest[];
  /** Forgets the requests so far. */
  clear(): void;
  close(): Promise<void>;
}

/** First byte of a TLS handshake record (RFC 8446 §5.1). */
const tlsHandshake = 0x16;

/**
 * Serves worlds under their real host names on one loopback port, http and https alike (the first byte tells which), and
 * as a proxy (CONNECT and absolute addresses) for browsers that cannot map names to a port. Anything else is a 404.
 */
export async function playWorlds(worlds: readonly World[], own: OwnAnswer = () => false, port = 0): Promise<Player> {
  const rules = worlds.map((world) => ({ answer: answering(world.resources), folder: world.folder }));
  const requests: PlayedRequest[] = [];
  const sockets = new Set<Socket>();
  const http = createServer((request, response) => {
    const url = requestedUrl(request);
    requests.push({ url: url.href, host: url.hostname, headers: request.headers, at: Date.now() });
    if (own(url, response, request)) return;
    for (const { answer, folder } of rules) {
      const found = answer(url.href);
      if (found.status !== 404 || found.file !== null) return send(response, found, folder);
    }
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end('<!doctype html><title>Not found</title>');
  });
  const certificate = makeCertificate('worlds.example', Date.now());
  const receive = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('readable', () => dispatch(socket, http, certificate));
  };
  http.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    receive(socket);
  });
  const tcp = createTcpServer(receive);
  await new Promise<void>((resolve) => tcp.listen(port, '127.0.0.1', resolve));
  const address = tcp.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    requests,
    clear: () => requests.splice(0),
    close: () => closeAll(tcp, http, sockets),
  };
}

/** Hands a new connection to the http server, through TLS when it begins with a handshake. */
function dispatch(socket: Socket, http: Server, certificate: { readonly key: string; readonly cert: string }): void {
  const first: Buffer | null = socket.read();
  if (!first) return;
  socket.unshift(first);
  if (first[0] !== tlsHandshake) {
    http.emit('connection', socket);
    return;
  }
  const secure = new TLSSocket(socket, { isServer: true, ...certificate, ALPNProtocols: ['http/1.1'] });
  secure.on('error', () => socket.destroy());
  http.emit('connection', secure);
}

/** The address as the browser meant it: absolute for a proxied request, else scheme and host of the connection. */
function requestedUrl(request: IncomingMessage): URL {
  const raw = request.url ?? '/';
  if (URL.canParse(raw)) return new URL(raw);
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
  const base = `${scheme}://${request.headers.host ?? 'localhost'}`;
  return URL.canParse(raw, base) ? new URL(raw, base) : new URL(base);
}

function send(response: ServerResponse, answer: WorldAnswer, folder: string): void {
  const headers: Record<string, string> = { 'cache-control': 'no-store' };
  if (answer.contentType) headers['content-type'] = answer.contentType;
  if (answer.location) headers['location'] = answer.location;
  response.writeHead(answer.status, headers);
  response.end(answer.file === null ? '' : readFileSync(join(folder, answer.file)));
}

async function closeAll(tcp: ReturnType<typeof createTcpServer>, http: Server, sockets: Set<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => tcp.close(() => resolve()));
  http.closeAllConnections();
  for (const socket of sockets) socket.destroy();
  await closed;
}
