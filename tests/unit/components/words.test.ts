import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

const keys = Object.keys(messages);
const folders = ['components', 'entrypoints', 'core'];
const plural = /_(?:zero|one|two|few|many|other)$/;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const code = [...folders.flatMap(sources), readFileSync('wxt.config.ts', 'utf8')].join('\n');
const quoted = new Set([...code.matchAll(/['"`](?:__MSG_)?([a-z][a-z0-9_]*?)(?:__)?['"`]/g)].map((found) => found[1]));

test('every text is said somewhere', () => {
  // The type `MessageKey` refuses keys that do not exist; this finds what nobody says any more.
  expect(keys.filter((key) => !quoted.has(key) && !quoted.has(key.replace(plural, '')))).toEqual([]);
});

test('every plural has its other form', () => {
  const missing = keys.filter((key) => key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other')));
  expect(missing).toEqual([]);
});

test('texts have no markup, and substitutions from $1 on without a gap', () => {
  const wrong = Object.entries(messages).filter(([, { message }]) => {
    const places = [...new Set([...message.matchAll(/\$(\d)/g)].map((found) => Number(found[1])))].sort();
    return /[<>]/.test(message) || places.some((place, index) => place !== index + 1);
  });
  expect(wrong).toEqual([]);
});
