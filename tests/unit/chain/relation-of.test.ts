import { expect, test } from 'vitest';
import { runTrace } from '../../../core/chain/trace/run-trace';
import { article, openSmallWeb, optionsOver, readSmall } from './small-web';

const START = 'https://notes.example.net/2024/05/slow-ferry';
const PORT = 'https://paper.example.com/2024/05/ferry-brakes';
const TOLD = 'The ferry to Hollow Quay lost both its brakes on Sunday with ninety people aboard';
const SAID = 'We stopped her with a rope and a good deal of shouting, and nobody spilt their tea';
const source = `<p>The harbour office has had an odd week. ${TOLD}.</p><p>“${SAID},” the mate Iver Sand told this paper.</p>`;

/** How the way from a page with this body to the paper is told, for a claim. */
async function relationOf(
  body: string,
  claim: string,
  told: string | null = source,
): Promise<string | null | undefined> {
  const { options } = optionsOver(
    openSmallWeb(told === null ? {} : { [PORT]: article('Ferry brakes', '2024-05-06', told) }),
  );
  const page = readSmall(START, article('A slow ferry', '2024-05-08', body));
  const { chain } = await runTrace(options, { id: 't', page, text: claim, readAs: 'tab' });
  return chain.hops[1]?.relation;
}

const link = (words: string) => `<a href="${PORT}">${words}</a>`;

test.each([
  ['a link on a word of the claim', `<p>${TOLD.replace('brakes', link('brakes'))}.</p>`, TOLD, 'isBasedOn'],
  ['the linked words themselves', `<p>It is true: ${link(TOLD)}.</p>`, TOLD, 'isBasedOn'],
  ['a quotation with a link on a word', `<p>“${SAID}.” ${link('Brakes')} are overrated.</p>`, SAID, 'quotes'],
  ['a claim in its own words beside a credit', `<p>${TOLD}, ${link('the paper reports')}.</p>`, TOLD, 'isBasedOn'],
])('%s', async (_name, body, claim, relation) => {
  expect(await relationOf(`${body}<p>The tide did not wait for any of it.</p>`, claim)).toBe(relation);
});

test('a page that could not be read stays what the citation says', async () => {
  expect(await relationOf(`<p>${TOLD.replace('brakes', link('brakes'))}.</p>`, TOLD, null)).toBe('links');
});
