import type { Citation, Span, TextBlock } from '../../../model';
import { namesFindings } from '../relations/stated-evidence';
import { type Discourse, indexBefore, overlaps } from '../words/discourse';
import { foldWords } from '../words/fold-words';
import type { FoundQuotation } from './quotations';

type Link = readonly [index: number, citation: Citation];

/** Quotations with the index of the citation they are quoted from. */
export function citeQuotations(quotations: readonly FoundQuotation[], page: Discourse): readonly FoundQuotation[] {
  const links: readonly Link[] = page.input.citations.flatMap((citation, index) =>
    citation.end > citation.start && citation.place !== 'metadata' ? [[index, citation] as const] : [],
  );
  const cited: FoundQuotation[] = [];
  for (const quotation of quotations) {
    const previous = cited.at(-1);
    const leads = quotation.form === 'block' || isLedTo(quotation, page);
    const own =
      (leads ? citationOfBlock(quotation, links, page) : null) ??
      (quotation.form === 'block' ? null : citationOfMarks(quotation, links, page)) ??
      takenUp(quotation, leads, links, page);
    const carried =
      own === null &&
      previous !== undefined &&
      !isInside(previous, page) &&
      quotation.speaker.how === 'carried' &&
      previous.block === quotation.block &&
      previous.attribution.name === quotation.attribution.name;
    cited.push({ ...quotation, citation: carried ? previous.citation : own });
  }
  return cited;
}

/** Whether a quotation is cited from a link in its own words: that explains them, not what is said next. */
function isInside({ citation, outer }: FoundQuotation, page: Discourse): boolean {
  const link = citation === null ? undefined : page.input.citations[citation];
  return link !== undefined && outer.start < link.start && link.end < outer.end;
}

/** What was linked in the sentence before is where these words stand: "Dort schrieb ein Nutzer", "il y conclut", "It says:". */
const THERE =
  /^\W*(?:there(?=,|\s(?!is|are|was|were|has|have|had)\p{L})|it (?:says|reads|said|goes on)|in it|dort|darin|allí|ahí|ali|nele|nela|lì|daar(?:in)?|tam|там|där)(?!\p{L})|(?<!\p{L})(?:y (?:ajout|écri|décri|conclu|racont|not|expliqu|affirm|rapport|lit|dit)\p{L}*|therein|darin|en [eé]l(?=[,:]| se)|vi si legge|w nim|в н[её]м)(?!\p{L})/iu;
/** Who says it does so in writing; what is linked must be a writing then. */
const IN_WRITING =
  /(?<!\p{L})(?:writ(?:es|ing)|wrote|schr(?:ieb|eibt)|écri(?:t|vait)|escrib(?:e|ió)|escreve[u]?|scri(?:ve|sse|veva)|schr(?:eef|ijft)|pisze|napisał[ai]?|пиш\p{L}+|написа\p{L}+|skr(?:ev|iver))(?!\p{L})/iu;

/** "He says:", nothing more. */
const SAYS = /^\W*\p{L}+ (?:\p{L}+ )?\p{L}+:$/u;

/** The last link of the sentence before the one that has or leads to a quotation, when that takes up what was linked. */
function takenUp(quotation: FoundQuotation, leads: boolean, links: readonly Link[], page: Discourse): number | null {
  const intro = page.input.blocks[quotation.block - 1];
  const own = page.sentenceAt(leads && intro ? intro.end - 1 : quotation.outer.start);
  const before = page.sentences[indexBefore(page.sentences, own.start) - 1];
  if (before === undefined || own.start < before.end) return null;
  const opens = page.input.blocks[quotation.block]?.start === quotation.outer.start;
  const surname = quotation.attribution.name?.split(' ').at(-1) ?? null;
  const isNamed = surname !== null && page.text.slice(before.start, before.end).includes(surname);
  if (!leads && !(opens && isNamed) && before.start < (page.input.blocks[quotation.block]?.start ?? 0)) return null;
  const [words, linked] = [own, before].map(({ start, end }) => page.text.slice(start, Math.max(start, end)));
  const said = `${words}${page.text.slice(quotation.outer.end, page.sentenceAt(quotation.outer.end).end)}`;
  const isWritten = IN_WRITING.test(said) || (leads && SAYS.test(words ?? ''));
  if (!THERE.test(words ?? '') && !(isWritten && namesFindings(linked ?? ''))) return null;
  return links.findLast(([, link]) => link.start >= before.start && link.end <= before.end)?.[0] ?? null;
}

/** Whether a marked paragraph follows one that ends with a colon. */
function isLedTo(quotation: FoundQuotation, page: Discourse): boolean {
  const block = page.input.blocks[quotation.block];
  const before = page.input.blocks[quotation.block - 1];
  return block?.start === quotation.outer.start && before !== undefined && page.text.charAt(before.end - 1) === ':';
}

/** Where words are from, in brackets behind them: "… discarded.” (Data sheet 7, section 5.)" */
const BRACKET_BEHIND = /^[.,]?\s[([][^()[\]\n]*[)\]]/;
const LONGEST_BRACKET = 200;

/** The link on the words or on their clause of saying, else the nearest one of the sentence; never the speaker's own page. */
function citationOfMarks(quotation: FoundQuotation, links: readonly Link[], page: Discourse): number | null {
  const { speaker, outer } = quotation;
  const on =
    links.find(([, link]) => isVerbOf(link, quotation, page)) ?? links.find(([, link]) => overlaps(link, outer));
  if (on) return on[0];
  const start = page.sentenceAt(outer.start).start;
  const end = Math.max(
    page.sentenceAt(Math.max(outer.end - 1, start)).end,
    speaker.actor?.end ?? 0,
    outer.end + (BRACKET_BEHIND.exec(page.text.slice(outer.end, outer.end + LONGEST_BRACKET))?.[0].length ?? 0),
  );
  const near = links.filter(([, link]) => link.start >= start && link.end <= end && !isProfile(link, quotation, page));
  const actor = speaker.how === 'carried' ? null : speaker.actor;
  const distance = (link: Span) =>
    actor !== null && overlaps(link, actor)
      ? 0
      : Math.min(Math.abs(link.start - outer.end), Math.abs(outer.start - link.end));
  return near.toSorted(([, one], [, two]) => distance(one) - distance(two))[0]?.[0] ?? null;
}

/** Whether a link is the verb of saying beside the words or whoever says them: "Ann Lee [told] the Herald that …", "“…,” [said] Ann Lee". */
function isVerbOf(link: Span, { speaker: { actor }, outer }: FoundQuotation, page: Discourse): boolean {
  const isBeside = (span: Span): boolean => link.start - span.end === 1 || span.start - link.end === 1;
  return (
    (isBeside(outer) || (actor !== null && isBeside(actor))) &&
    page.text.slice(link.start, link.end).search(page.cues.saying) >= 0
  );
}

/** A link on a person's name and nothing else leads to who they are, not to what they said. */
function isProfile(link: Citation, quotation: FoundQuotation, page: Discourse): boolean {
  const name = quotation.attribution.kind === 'person' ? quotation.attribution.name : null;
  if (name === null || link.post) return false;
  const anchor = foldWords(page.text.slice(link.start, link.end));
  return anchor !== '' && foldWords(name).includes(anchor);
}

/** Whether a sentence may lead to the block below: neither the last entry of a list nor an aside in brackets does, but for a colon. */
function mayLead(intro: TextBlock, sentence: Span, text: string): boolean {
  const words = text.slice(sentence.start, sentence.end).trim();
  return words.endsWith(':') || (intro.kind !== 'list' && !/\)\.?$/.test(words));
}

/** An aside behind words set off that says where they are from: "(That is from [X], …)"; one with "also" leads to something else. */
const ASIDE_BEHIND =
  /^[([—–-](?!.*(?<!\p{L})(?:also|too|auch|aussi|también|também|anche|ook|także|тоже|också)(?!\p{L}))[^.!?\n]*/iu;

/** In characters; longer lines are headlines. */
const LONGEST_SIGNATURE = 40;

/** The link in an aside right behind a block, in the sentence that leads to it, inside it, or alone in the line after it. */
function citationOfBlock(quotation: FoundQuotation, links: readonly Link[], page: Discourse): number | null {
  const { blocks } = page.input;
  const after = blocks.find((block) => block.start >= quotation.outer.end);
  const aside = after ? (ASIDE_BEHIND.exec(page.text.slice(after.start, after.end))?.[0].length ?? 0) : 0;
  const behind = links.find(([, link]) => after && link.start >= after.start && link.start < after.start + aside);
  if (behind && quotation.form === 'block') return behind[0];
  let lead = quotation.block - 1;
  while (blocks[lead]?.kind === 'signature') lead -= 1;
  const intro = blocks[lead];
  const sentence = intro ? page.sentenceAt(intro.end - 1) : null;
  const leading =
    intro === undefined || sentence === null || !mayLead(intro, sentence, page.text)
      ? []
      : links.filter(([, link]) => link.start >= sentence.start && link.end <= sentence.end);
  // A line that is nothing but a link says whose words stand above it, unless they were announced.
  const signed = links.find(([, link]) => after && link.start === after.start && after.end - link.end <= 1);
  const announced = intro !== undefined && /:$/.test(page.text.slice(intro.start, intro.end));
  if (signed && !announced && after && after.end - after.start <= LONGEST_SIGNATURE) return signed[0];
  if (leading.length > 0) return leading.at(-1)?.[0] ?? null;
  const inside = links.filter(([, link]) => overlaps(link, quotation.outer));
  if (inside.length > 0) return inside.at(-1)?.[0] ?? null;
  const alone =
    after &&
    links.find(
      ([, link]) =>
        overlaps(link, after) &&
        (after.kind === 'signature' || link.end - link.start > 0.5 * (after.end - after.start)),
    );
  return alone ? alone[0] : null;
}
