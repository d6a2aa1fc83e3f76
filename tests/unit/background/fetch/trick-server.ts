import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One answer of the server, by path. */
export type Trick = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server that plays tricks, for every host name of a test. */
export interface TrickServer {
  readonly port: number;
  /** `host path` of every request that arrived, in order. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** Starts a server; the name that was asked for travels in `x-asked-host`. */
export async function startTrickServer(tricks: Readonly<Record<string, Trick>>): Promise<TrickServer> {
  const log: string[] = [];
  const server: Server = createServer((request, response) => {
    log.push(`${request.headers['x-asked-host']} ${request.url}`);
    const trick = tricks[request.url ?? ''];
    if (trick) trick(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>nothing here');
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    log,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

/** A page with these words. */
export const page =
  (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = { 'content-type': 'text/html; charset=utf-8' },
  ): Trick =>
  (_request, response) =>
    response.writeHead(200, headers).end(body);

/** A redirect to there. */
export const redirect =
  (location: string, status = 302): Trick =>
  (_request, response) =>
    response.writeHead(status, { location }).end();

/** A status with headers and a short page. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Trick =>
  (_request, response) =>
    response.writeHead(code, { 'content-type': 'text/html', ...headers }).end('<p>sorry');

/** Bytes without end, as fast as they are taken. */
export const endless: Trick = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const block = 'a'.repeat(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(block));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** One byte, and a while later another. */
export const drip: Trick = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('a'), 10);
  response.on('close', () => clearInterval(timer));
};

/** Takes the request and says nothing. */
export const silent: Trick = () => {};

const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a'));

/** 64 MB of one letter, packed into 64 KB. */
export const gzipBomb: Trick = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
  response.end(packed);
};

/** Says less than it sends; the rest must not count as anything. */
export const lyingShort: Trick = (request, response) => {
  response.socket?.write(
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\nconnection: close\r\n\r\ntrue lies',
  );
  request.socket.end();
};

/** Says more than it sends. */
export const lyingLong: Trick = (request, response) => {
  response.socket?.write(
    'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4000\r\nconnection: close\r\n\r\nshort',
  );
  request.socket.end();
};
