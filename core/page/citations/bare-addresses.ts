/** An address that stands as words in a text. */
export interface BareAddress {
  readonly start: number;
  readonly end: number;
  /** With a scheme, also where the text has none. */
  readonly href: string;
  readonly hasScheme: boolean;
}

const BARE = /(?:https?:\/\/|\bwww\.|\b(?:[a-z\d-]{1,63}\.){1,3}[a-z]{2,10}\/)[^\s<>"“”«»]{1,2000}/gi;
/** Numbers of papers as references print them, which stand for an address (doi.org, arxiv.org). */
const PAPER =
  /\b(?:doi(?:\.org\/|\s?[:=]?\s?)(10\.\d{4,9}\/[^\s<>"“”«»]{1,200})|arxiv\s?:\s?(\d{4}\.\d{4,5}(?:v\d+)?))/gi;
const TRAILING = /[.,;:!?'"’”»*_~…]+$/;

/** Finds addresses written out in a text, and numbers of papers, without the punctuation that follows them (a bracket that balances one inside stays). */
export function findBareAddresses(text: string): readonly BareAddress[] {
  const found = /doi|arxiv/i.test(text) ? findPapers(text) : [];
  if (!/[a-z]\.[a-z]{2,}/i.test(text)) return found;
  for (const match of text.matchAll(BARE)) {
    const words = cutTail(match[0]);
    const hasScheme = /^https?:/i.test(words);
    if (!/\.[a-z]{2,}/i.test(words)) continue;
    found.push({
      start: match.index,
      end: match.index + words.length,
      href: hasScheme ? words : `http://${words}`,
      hasScheme,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function findPapers(text: string): BareAddress[] {
  return [...text.matchAll(PAPER)].map((match) => {
    const [whole, doi, paper] = match;
    const name = cutTail(doi ?? paper ?? '');
    const start = match.index + whole.length - (doi ?? paper ?? '').length;
    const href = doi === undefined ? `https://arxiv.org/abs/${name}` : `https://doi.org/${name}`;
    return { start, end: start + name.length, href, hasScheme: true };
  });
}

function cutTail(words: string): string {
  let kept = words;
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = kept.replace(TRAILING, '');
    for (const [open, close] of ['()', '[]', '{}']) {
      if (open && close && kept.endsWith(close) && kept.split(close).length > kept.split(open).length)
        kept = kept.slice(0, -1);
    }
  }
  return kept;
}
