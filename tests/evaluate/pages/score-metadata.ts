import type { CorpusPage } from './corpus';

/** Answered and right over gold, as counts. */
interface FieldScore {
  answered: number;
  right: number;
  gold: number;
}

export interface MetadataScore {
  readonly date: FieldScore;
  readonly title: FieldScore;
  readonly author: FieldScore;
  /** Titles that are right, or right but for the name of the site, which one of both bears. */
  titleButForSite: number;
}

export function emptyMetadataScore(): MetadataScore {
  const field = (): FieldScore => ({ answered: 0, right: 0, gold: 0 });
  return { date: field(), title: field(), author: field(), titleButForSite: 0 };
}

/** What a reader says of a page. */
export interface StatedMetadata {
  /** An instant; its day alone where no hour or no zone is stated; null when there is none. */
  readonly published: { readonly at: number; readonly dayOnly: boolean } | null;
  readonly title: string | null;
  readonly author: string | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function tokens(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share of words two texts have in common (F1 over word sets). */
function likeness(a: string, b: string): number {
  const [first, second] = [new Set(tokens(a)), new Set(tokens(b))];
  const common = [...first].filter((token) => second.has(token)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/** Between a headline and the name of its site. */
const BEFORE_SITE = /\s+[|–—·•»«:-]\s+/;
/** Fewer words before a separator are no headline. */
const FEWEST_WORDS = 3;

/** Whether one title is the other with something behind a separator: suites keep the site's name or take it off. */
function isSameButForSite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const head = long.split(BEFORE_SITE)[0] ?? '';
  return head !== long && tokens(head).length >= FEWEST_WORDS && tokens(head).join(' ') === tokens(short).join(' ');
}

/** A day is right when it is the gold day; an instant when it falls on the gold day in some time zone (UTC−12 … UTC+14). */
function sameDay(gold: string, at: number, dayOnly: boolean): boolean {
  const day = Date.parse(`${gold.slice(0, 10)}T00:00:00Z`);
  if (dayOnly) return Math.floor(at / DAY_MS) * DAY_MS === day;
  return at >= day - 14 * HOUR_MS && at < day + DAY_MS + 12 * HOUR_MS;
}

/** Adds one page; answers what was wrong. Titles may differ by marks and a site's name, authors by roles. */
export function scoreMetadata(score: MetadataScore, page: CorpusPage, stated: StatedMetadata): readonly string[] {
  const failures: string[] = [];
  const { gold } = page;
  if (!gold || page.head_meta_rewritten) return failures;
  const add = (field: FieldScore, name: string, wanted: string, answer: string | null, right: boolean): void => {
    field.gold += 1;
    if (answer !== null) field.answered += 1;
    if (answer !== null && right) field.right += 1;
    else failures.push(`${name} ${answer}, wanted ${wanted}`);
  };
  const { published, title, author } = stated;
  if (gold.date) {
    const answer = published === null ? null : new Date(published.at).toISOString();
    add(
      score.date,
      'date',
      gold.date,
      answer,
      published !== null && sameDay(gold.date, published.at, published.dayOnly),
    );
  }
  if (gold.title) {
    const right = title !== null && likeness(gold.title, title) >= 0.8;
    add(score.title, 'title', gold.title, title, right);
    if (right || (title !== null && isSameButForSite(gold.title, title))) score.titleButForSite += 1;
  }
  if (gold.author)
    add(score.author, 'author', gold.author, author, author !== null && likeness(gold.author, author) >= 0.75);
  return failures;
}
