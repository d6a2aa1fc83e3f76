import { describe, expect, test } from 'vitest';
import { chainRows } from '../../../components/chain/chain-view';
import { parseIpAddress } from '../../../components/options/ip-address';
import { sitePattern } from '../../../components/options/site-pattern';
import { howCited } from '../../../components/popup/how-cited';
import { firstChoice, listClaims } from '../../../components/popup/list-claims';
import { popupCommand } from '../../../components/popup/popup-keys';
import { englishWords } from '../../browser/english';
import { end, fullChain, gazette, hop, reading } from '../../browser/story';

describe('the claims of a page', () => {
  test('come in page order, with what they cite', () => {
    expect(listClaims(reading()).map((claim) => claim.citations.length)).toEqual([1, 1, 0]);
  });

  test('citations that no claim covers are claims too', () => {
    const texts = listClaims(reading({ claims: [] })).map((claim) => claim.text);
    expect(texts).toEqual([
      'Engineers have confirmed that 3,900 homes will lose their water this summer.',
      'A post had said so.',
    ]);
  });

  const choices = listClaims(reading());
  const first: readonly (readonly [title: string, traced: string | null, index: number])[] = [
    ['the one traced last', 'The  council met on Tuesday.', 2],
    ['else the first that cites something', null, 0],
    ['else the first that cites something, whatever was traced elsewhere', 'Words of another page.', 0],
  ];
  test.each(first)('%s is shown first', (_, traced, index) => {
    expect(firstChoice(choices, traced)).toBe(index);
  });

  test('a page without any has none to show', () => {
    expect(firstChoice([], null)).toBe(-1);
  });
});

describe('how a claim is cited', () => {
  const said = (name: string | null) => {
    const claims = reading().claims.map((claim) => ({
      ...claim,
      attribution: { kind: 'organisation', name } as const,
    }));
    return listClaims(reading({ claims })).map((claim) => howCited(claim, claim.start === 0, englishWords()));
  };
  const rows: readonly (readonly [title: string, name: string | null, told: string])[] = [
    ['nobody is named', null, 'no citation next to it'],
    ['the page says who says it', 'Prairie Wire', 'according to Prairie Wire, no link'],
    ['the page has a noun for who says it', 'auction house', 'no citation next to it'],
    ['a name of nothing but invisible characters', '\u200b\u202e ', 'no citation next to it'],
  ];
  test.each(rows)('without a link: %s', (_, name, told) => {
    expect(said(name)[2]).toBe(told);
  });

  test('with a link the link is told, whoever is named', () => {
    expect(said('Prairie Wire')[1]).toBe('embeds Keiko Brandt');
  });
});

describe('rows of a chain', () => {
  test('a work that could not be read is the ending’s', () => {
    const hops = [...fullChain.hops.slice(0, 1), hop(gazette, null, { relation: 'links' })];
    const rows = chainRows({ hops, end: end('gated') });
    expect([rows.rows.length, rows.endWork?.work.key, rows.rows[0]?.relation]).toEqual([1, gazette.key, 'links']);
  });

  test('a post that only passes on is a row', () => {
    const hops = [...fullChain.hops.slice(0, 1), hop(gazette, null, { relation: 'links' })];
    expect(chainRows({ hops, end: end('unlinked') }).rows.length).toBe(2);
  });

  test('what a page changed stands with that page', () => {
    expect(chainRows(fullChain).rows.map((row) => row.drift.map((one) => one.kind))).toEqual([
      ['attribution', 'hedge'],
      ['number'],
      ['cut'],
      [],
    ]);
  });
});

describe('keys of the popup', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, inField: false };
  const rows: readonly (readonly [title: string, Partial<typeof plain> & { key: string }, string | null])[] = [
    ['J', { key: 'J' }, 'next'],
    ['arrow up', { key: 'ArrowUp' }, 'previous'],
    ['C', { key: 'c' }, 'picker'],
    ['Escape, even in a field', { key: 'Escape', inField: true }, 'escape'],
    ['C in a field', { key: 'c', inField: true }, null],
    ['Ctrl C', { key: 'c', ctrlKey: true }, null],
    ['Enter is the link’s own', { key: 'Enter' }, null],
  ];
  test.each(rows)('%s', (_, event, command) => {
    expect(popupCommand({ ...plain, ...event })).toBe(command);
  });
});

describe('what is typed', () => {
  const sites: readonly (readonly [string, string | null])[] = [
    ['news.example', '*://*.news.example/*'],
    ['https://www.News.example/a?b', '*://*.news.example/*'],
    ['*.news.example', '*://*.news.example/*'],
    ['nowhere', null],
    ['10.0.0.8', null],
    ['*', null],
    ['', null],
  ];
  test.each(sites)('site %j: %s', (typed, pattern) => {
    expect(sitePattern(typed)).toBe(pattern);
  });

  const addresses: readonly (readonly [string, string | null])[] = [
    ['127.0.0.1', '127.0.0.1'],
    [' 10.0.0.8 ', '10.0.0.8'],
    ['[::1]', '::1'],
    ['FD00:0::8', 'fd00::8'],
    ['127.1', null],
    ['999.1.1.1', null],
    ['proxy.example', null],
  ];
  test.each(addresses)('address %j: %s', (typed, address) => {
    expect(parseIpAddress(typed)).toBe(address);
  });
});
