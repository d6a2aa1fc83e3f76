import type { PageText } from './page-text';

/** Blocks at the end of a text among which the note on its author stands. */
const LAST_BLOCKS = 4;
/** Texts of fewer blocks are notes themselves. */
const FEWEST_BLOCKS = 6;
/** A name and what its bearer is: "Anna Brook (41) is an award-winning journalist …". */
const NOTE =
  /^\W*(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:\([^()]{1,12}\)\s+)?(?:is|was|ist|war|est|es|fue|è|é|foi)\s+(?:[\p{L}\p{M}’'-]+[\s,]+){0,6}?(?:journalist(?:in)?|author|writer|reporter|editor|columnist|correspondent|blogger|photographer|contributor|Journalist(?:in)?|Autor(?:in)?|Redakteur(?:in)?|Blogger(?:in)?|journaliste|auteure?|autrice|rédact(?:eur|rice)|periodista|autora?|escritora?|redactora?|jornalista|giornalista|autrice|scrittore|scrittrice)(?!\p{L})/u;

/** Starts of the blocks at the end of the text that tell who its author is: what they link is the author's, not the text's. `author` null: unknown. */
export function authorNotes(text: PageText, author: string | null): ReadonlySet<number> {
  const body = text.blocks.filter((block) => block.end <= text.bodyEnd && block.end > block.start);
  if (body.length < FEWEST_BLOCKS) return new Set();
  const notes = body.slice(-LAST_BLOCKS).filter((block) => {
    const line = text.text.slice(block.start, block.end);
    return block.kind !== 'heading' && NOTE.test(line) && (author === null || sharesName(line, author));
  });
  return new Set(notes.map((block) => block.start));
}

/** Whether a note begins with a name of the byline. */
function sharesName(line: string, author: string): boolean {
  const names = author.match(/\p{L}{3,}/gu) ?? [];
  const head = line.slice(0, author.length + 20);
  return names.some((name) => head.includes(name));
}
