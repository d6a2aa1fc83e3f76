import { rawText } from '../metadata/head';
import { isRecord, type LdNode, parseJson, textOf } from '../metadata/json-ld';
import { flightPieces, readFlight } from '../tree/flight-text';
import { attributeOf, type Outline } from '../tree/outline';

/** A brief item, as one string of prose or as a list of paragraphs; shorter finds are descriptions and labels. */
const SHORTEST = 200;
/** What a page states to be its `articleBody` may be shorter, a brief item; below this it is a placeholder. */
const SHORTEST_STATED = 80;
/** Strings looked at in one state; real ones have some ten thousand. */
const MOST_VALUES = 60_000;
/** Longest script looked at, in characters: about as much as is fetched. */
const LONGEST_SCRIPT = 2_000_000;
/** Names under which frameworks park the page's state, and the scripts that hold nothing but JSON. */
const STATE =
  /(?:__NEXT_DATA__|__NUXT__|__APOLLO_STATE__|__INITIAL_STATE__|__PRELOADED_STATE__|__PRELOADED_DATA__|preloadedData|_preloads|__STATE__|__DATA__|Fusion\.globalContent|initialState|INITIAL_DATA|__remixContext|__staticRouterHydrationData)\s*(?:=|$)/;
/** A string literal of a text's length. */
const LITERAL = /"(?:[^"\\\n]|\\.){200,}"/g;
const BODY_KEY =
  /^(?:article_?body|body(?:_?html|_?text)?|content(?:_?html)?|rendered|html|text|full_?text|story|article)$/i;
const PARAGRAPH_KEY = /^(?:text|content|html|value|paragraph|p|body)$/i;

/** A text that the page carries as data. */
export interface HiddenText {
  readonly text: string;
  /** The records of the state that it stands in, innermost first; none for JSON-LD, which is read as such, and for streamed elements. */
  readonly around: readonly LdNode[];
}

const NOTHING: HiddenText = { text: '', around: [] };

/**
 * The text of a page that prints none: JSON-LD `articleBody`, else the longest article-like string, or the longest list of
 * paragraphs, in the state a framework left in the page, else a short `articleBody`. Markup in it is kept. Null when there is nothing of a text's length.
 */
export function findHiddenText(outline: Outline, main: LdNode | null, nodes: readonly LdNode[]): HiddenText | null {
  const stated = [main, ...nodes]
    .map((node) => textOf(node?.['articleBody'] ?? null) ?? '')
    .sort((a, b) => b.length - a.length)[0];
  const own = textOf(main?.['articleBody'] ?? null);
  const best = own ?? stated ?? '';
  if (best.length >= SHORTEST) return { text: best, around: [] };
  const state = readStates(outline);
  if (state.text !== '') return state;
  return best.length >= SHORTEST_STATED ? { text: best, around: [] } : null;
}

function readStates(outline: Outline): HiddenText {
  let best = NOTHING;
  let flight = '';
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name !== 'script') continue;
    const type = attributeOf(box, 'type') ?? '';
    const source = rawText(outline, at);
    if (source.length > LONGEST_SCRIPT) continue;
    if (flight.length < LONGEST_SCRIPT) flight += flightPieces(source);
    if (source.length < SHORTEST) continue;
    const isJson = /^application\/json$/i.test(type) || STATE.test(`${attributeOf(box, 'id') ?? ''}`);
    const found = isJson
      ? longestText(parseJson(source))
      : STATE.test(source.slice(0, 2000))
        ? assignedText(source)
        : NOTHING;
    if (found.text.length > best.text.length) best = found;
  }
  return longestInFlight(flight, best);
}

/** The text of a page that server components stream, as its elements print it or in the data given to them, when longer than `best`. */
function longestInFlight(payload: string, best: HiddenText): HiddenText {
  const flight = readFlight(payload);
  if (!flight) return best;
  const texts = [flight.markup, ...flight.rows.filter((row) => typeof row === 'string')];
  return [longestText(flight.rows), ...texts.map((text) => ({ text, around: [] }))]
    .filter(({ text }) => looksLikeProse(text))
    .reduce((longest, each) => (each.text.length > longest.text.length ? each : longest), best);
}

/** The same in what a script assigns, be it JSON or not. */
function assignedText(source: string): HiddenText {
  const found = longestText(assignedJson(source));
  return found.text === '' ? { text: longestLiteral(source), around: [] } : found;
}

/** The JSON that a script assigns: from the first brace behind `=` to the last one; also the string form `JSON.parse("…")`. */
function assignedJson(source: string): unknown {
  const text = /JSON\.parse\(\s*("(?:[^"\\]|\\.)*")\s*\)/.exec(source)?.[1];
  if (text !== undefined) {
    const inner = parseJson(text);
    return typeof inner === 'string' ? parseJson(inner) : inner;
  }
  const from = source.search(/=\s*[{[]/);
  const start = from < 0 ? -1 : source.slice(from).search(/[{[]/) + from;
  const end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'));
  return start < 0 || end <= start ? null : parseJson(source.slice(start, end + 1));
}

/** The longest string of a program that is no JSON (state wrapped in a function call). */
function longestLiteral(source: string): string {
  let best = '';
  for (const [literal] of source.matchAll(LITERAL)) {
    if (literal.length <= best.length) continue;
    const text = parseJson(literal);
    if (typeof text === 'string' && looksLikeProse(text)) best = text;
  }
  return best;
}

function longestText(state: unknown): HiddenText {
  let best = NOTHING;
  let seen = 0;
  const above: LdNode[] = [];
  const take = (text: string): void => {
    if (text.length > best.text.length && looksLikeProse(text)) best = { text, around: above.toReversed() };
  };
  const visit = (value: unknown, key: string, depth: number): void => {
    seen += 1;
    if (seen > MOST_VALUES || depth > 24 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      // A state written down as one flat list of all its values (Nuxt 3) has its text as one of them.
      if (value === state)
        for (const entry of value) if (typeof entry === 'string' && entry.length > best.text.length) take(entry);
      if (value !== state) take(joinParagraphs(value, state));
    }
    if (isRecord(value)) above.push(value);
    for (const [name, entry] of Object.entries(value)) {
      if (typeof entry === 'string') {
        if (entry.length > best.text.length && (BODY_KEY.test(name) || BODY_KEY.test(key))) take(entry);
      } else visit(entry, Array.isArray(value) ? key : name, depth + 1);
    }
    if (isRecord(value)) above.pop();
  };
  visit(state, '', 0);
  return best;
}

/** Kinds of parts of a text that show what an address names. */
const SHOWN = /embed|tweet|twitter|instagram|facebook|tiktok|youtube|video|social/i;

/** Paragraphs that stand as strings or as records with a text, in place or under the name that a store of records gives them; posts between them by their addresses. */
function joinParagraphs(list: readonly unknown[], state: unknown): string {
  if (list.length < 2) return '';
  const parts = list.slice(0, 500).map((entry) => paragraphOf(stored(entry, state)));
  const texts = parts.filter((part) => part !== '');
  return texts.length < 2 ? '' : texts.map((part) => (/^\s*</.test(part) ? part : `<p>${part}</p>`)).join('\n');
}

function paragraphOf(entry: unknown): string {
  if (!isRecord(entry)) return typeof entry === 'string' ? entry : '';
  const values = Object.entries(entry);
  const text = values.find(
    ([name, value]) => PARAGRAPH_KEY.test(name) && typeof value === 'string' && value.length > 20,
  );
  const url = SHOWN.test(`${entry['type']} ${entry['kind']} ${entry['__typename']}`) ? textOf(entry['url']) : null;
  return String(text?.[1] ?? url ?? '');
}

/** The record that a reference stands for in a normalised store (Apollo's `__ref`). */
function stored(entry: unknown, state: unknown): unknown {
  const name = isRecord(entry) ? entry['__ref'] : undefined;
  return typeof name === 'string' && isRecord(state) ? state[name] : entry;
}

/** Sentences of words, not code, addresses or markup with nothing in it. */
function looksLikeProse(text: string): boolean {
  const plain = text.replace(/<[^>]{0,2000}>/g, ' ');
  if (plain.length < SHORTEST) return false;
  const sample = plain.slice(0, 4000);
  const spaces = sample.match(/\s/g)?.length ?? 0;
  const ends = sample.match(/[.!?。！？…](?:[\s"”»’]|$)/g)?.length ?? sample.match(/[。！？]/g)?.length ?? 0;
  const code = sample.match(/[{}<>;=|\\]/g)?.length ?? 0;
  return (
    ends >= 2 &&
    code < sample.length / 60 &&
    (spaces > sample.length / 14 || /[\u3040-\u30ff\u4e00-\u9fff]/.test(sample))
  );
}
