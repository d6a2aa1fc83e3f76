import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Player, playWorlds } from '../../worlds/player';

const folder = mkdtempSync(join(tmpdir(), 'world-'));
writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Here</title>');
writeFileSync(join(folder, 'post.json'), '{"text":"here"}');
let player: Player;

beforeAll(async () => {
  player = await playWorlds([
    {
      name: 'small',
      about: 'a page, a redirect, an endpoint',
      folder,
      claims: [],
      resources: [
        { url: 'https://one.example.org/page?ref=a', file: 'page.html' },
        { url: 'https://short.example.net/x', redirectTo: 'https://one.example.org/page?ref=a' },
        { url: 'https://gone.example.net/', status: 410 },
        {
          url: 'https://api.example.net/oembed?url=https%3A%2F%2Fone.example.org%2Fp%2F1&format=json',
          file: 'post.json',
        },
      ],
    },
  ]);
});
afterAll(() => player.close());

/** One request by host name over the player's port. */
function ask(raw: string): Promise<{ status: number; location: string; type: string; body: string }> {
  const url = new URL(raw);
  const options = {
    host: '127.0.0.1',
    port: player.port,
    path: url.pathname + url.search,
    headers: { host: url.host },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    send({ ...options, rejectUnauthorized: false, agent: false }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      const { location = '', 'content-type': type = '' } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location, type, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('playWorlds', () => {
  it.each([
    ['https://one.example.org/page?ref=a', 200],
    ['http://one.example.org/page?ref=a', 200],
    ['https://one.example.org/page', 404],
    ['https://two.example.org/page?ref=a', 404],
    ['https://short.example.net/x', 302],
    ['https://gone.example.net/', 410],
    ['https://api.example.net/oembed?format=xml&url=https://one.example.org/p/1', 200],
    ['https://api.example.net/oembed?url=https%253A%252F%252Fone.example.org%252Fp%252F1', 200],
    ['https://api.example.net/oembed?url=https://one.example.org/p/2', 404],
    ['https://api.example.net/oembed', 404],
  ])('%s answers %i', async (url, status) => {
    expect((await ask(url)).status).toBe(status);
  });

  it('sends the body, its type and the address of a redirect', async () => {
    expect(await ask('https://one.example.org/page?ref=a')).toMatchObject({
      type: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Here</title>',
    });
    expect((await ask('https://short.example.net/x')).location).toBe('https://one.example.org/page?ref=a');
  });

  it('logs each request with the host that was asked for', async () => {
    player.clear();
    await ask('https://elsewhere.example.com/a?b=c');
    expect(player.requests.map((request) => request.url)).toEqual(['https://elsewhere.example.com/a?b=c']);
  });
});
