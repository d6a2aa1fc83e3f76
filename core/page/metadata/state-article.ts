import { isRecord, type LdNode, textOf } from './json-ld';

/** Names under which publishing systems keep a headline, who wrote the text and when it was first published, most telling first. */
const HEADLINES = ['headline', 'hed', 'title', 'displayTitle', 'name'];
const AUTHORS = ['authors', 'author', 'byline', 'bylines', 'creator', 'writers', 'contributors'];
const PUBLISHED =
  /^(?:date_?published|published(?:_?(?:at|date|on|time))?|publish_?date|publication_?date|first_?published(?:_?(?:at|date|on))?)$/i;
/** Records looked at, from the text outwards: what stands further out speaks of the site. */
const LEVELS = 4;
const SHORTEST_HEADLINE = 4;

/** An article as a framework's state tells it, by the records around its text, innermost first, in the form of structured data; null when none has a headline. */
export function stateArticle(around: readonly LdNode[]): LdNode | null {
  for (const record of around.slice(0, LEVELS)) {
    const headline = HEADLINES.map((name) => wordsOf(record[name])).find((text) => text !== null);
    if (!headline) continue;
    const author = AUTHORS.flatMap((name) => namesOf(record[name]));
    const published = Object.keys(record).find((name) => PUBLISHED.test(name) && textOf(record[name]) !== null);
    return { '@type': 'Article', headline, author, datePublished: record[published ?? 'date'] ?? null };
  }
  return null;
}

/** A text, be it in a record of its own (`{"rendered": …}`). */
function wordsOf(value: unknown): string | null {
  const text = isRecord(value) ? (textOf(value['rendered']) ?? textOf(value['text'])) : textOf(value);
  return text !== null && text.length >= SHORTEST_HEADLINE ? text : null;
}

function namesOf(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries
    .map(
      (entry) => textOf(entry) ?? (isRecord(entry) ? textOf(entry['displayName'] ?? entry['fullName'] ?? null) : null),
    )
    .filter((name) => name !== null);
}
