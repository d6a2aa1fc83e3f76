import { ARTICLE, GENERIC, OUTLET, OUTLET_AFTER } from './outlet-words';
import { isPressName, OF_STATE } from './press-names';
import { SAYS } from './roles';

/** A publication that a text may mean, and where its name stands. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Null for "local media", "a tabloid". */
  readonly name: string | null;
  /**
   * `press`: it is one by its name or by what it is called; `title`: it has the looks of one (its article in capitals, quotation marks);
   * `name`: any other proper name.
   */
  readonly sure: 'press' | 'title' | 'name';
  /** True when its kind stands behind its name: "the Deep Water podcast". */
  readonly aired: boolean;
}

/** Small words that hold a name together; German ones are articles of other nouns there. */
const PARTICLES =
  'of|of the|for the|and|and the|de la|de las|de los|de|do|da|dos|das|di|du|del|della|dei|d|des|la|le|les|el|los|van|van het|van de|het|y|e|i';
const GERMAN_PARTICLES = 'am|vom|im|an der|of|of the';

/** First word of a title that is an article, as "The Lantern" in the middle of a sentence. */
const TITLE_ARTICLE = /^(?:The|Der|Die|Das|La|Le|Les|El|Los|Las|Il|Lo|De|Het|O|A|L[’'])(?:\s|(?<=[’']))\p{Lu}/u;

/** Words that a sentence begins with before a name: they are in capitals there. */
const LEADING =
  /^(?:In|On|At|For|To|Via|Per|From|Invitée? (?:de|du)|Nel|Nella|En|Dans|Bei|Im|Dem|Der|Laut|Selon|Suivant|Según|Segundo|Secondo|Conforme|Volgens|Aldus|D[’']après)\s+(?:(?:la|les?|el|los|las|il|lo|de|del|het|os?|as?)\s+)?/u;

/** German writes what a publication is called in capitals, so that it runs together with the name. */
const NOUN_FIRST =
  /^(?:\p{Lu}\p{Ll}*)?(?:[Zz]eitung|[Zz]eitschrift|[Bb]latt|[Mm]agazin|[Ss]ender|[Pp]ortal|[Aa]gentur|[Dd]ienst)\s+(?=\p{Lu})/u;

const OPENING = /[“„«"‚‘'‹]\s?$/u;
const CLOSING = /^\s?[”“»"’‘'›]/u;

/** "An article in …": what follows is a publication by any name. */
const ARTICLE_IN = '(?:articles?|artikel|artículo|articolo|artigo|editorial|op-ed) (?:in|dans|en|su|em)';
const CALLED = new RegExp(
  `(?<!\\p{L})(?i:${ARTICLE_IN}|${OUTLET})\\s+(?:(?<small>\\p{Ll}+)\\s+)?[“„«"‚‘'‹]?\\s?$`,
  'u',
);
const IS_CALLED = new RegExp(`^[”“»"’‘]?\\s+(?:\\p{Ll}+\\s+)?${OUTLET_AFTER}(?!\\p{L})`, 'u');
/** "Slow Rivers, a music magazine": what it is stands behind it. */
const IS_ONE = new RegExp(
  `^[”“»"’‘]?,\\s(?:an?|the|eine?|une?|una?|um|uma|een|das|die|der|le|la|el|il)\\s(?:\\p{L}+\\s){0,2}${OUTLET}(?!\\p{L})`,
  'u',
);
const UNNAMED = new RegExp(`(?<!\\p{L})(?:${GENERIC})(?!\\p{L})`, 'giu');
const VERB = new RegExp(`^(?:${SAYS})$`, 'iu');
/** A word for the trade and no name; German writes these in capitals. */
const TRADE = new RegExp(
  `^(?:${ARTICLE})?(?:${OUTLET}|presse|press|medien|media|news|nachrichten|journalisten)$`,
  'iu',
);

/** All names in a sentence and the publications it mentions without a name, in order. `language`: BCP 47, or null. */
export function mentionsIn(sentence: string, language: string | null): readonly Mention[] {
  const particles = language?.startsWith('de') ? GERMAN_PARTICLES : PARTICLES;
  const word = "[\\p{L}\\p{M}\\p{N}'’.&-]*";
  const names = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:dpa|afp|apa|epd|kna|sda|efe|ansa|anp|lusa)(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])\\p{Lu}${word}(?:(?:\\s+(?:${particles})(?:\\s+|(?<=\\sd)[’'])|\\s+)[\\p{Lu}\\d]${word}){0,6}`,
    'gu',
  );
  const unnamed = [...sentence.matchAll(UNNAMED)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    name: null,
    sure: 'press' as const,
    aired: false,
  }));
  const named = [...sentence.matchAll(names)].map((hit) => {
    const first = hit.index === 0 ? (LEADING.exec(hit[0])?.[0].length ?? 0) : 0;
    const lead = first + (NOUN_FIRST.exec(hit[0].slice(first))?.[0].length ?? 0);
    return mentionAt(sentence, hit.index + lead, hit[0].slice(lead));
  });
  return [...unnamed, ...named].sort((one, other) => one.start - other.start);
}

function mentionAt(sentence: string, start: number, words: string): Mention {
  const name = words.replace(/[.,'’\s]+$/u, '').replace(/[’']s$/u, '');
  const end = start + name.length;
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  const called = CALLED.exec(before);
  const aired = IS_CALLED.test(after);
  const isCalled = called !== null && !VERB.test(called.groups?.['small'] ?? '') && !OF_STATE.test(called[0]);
  const quoted = OPENING.test(before) && CLOSING.test(after);
  const byName = (isPressName(name) || isPressName(name.replace(/s$/u, ''))) && !TRADE.test(name);
  const press = aired || isCalled || byName || IS_ONE.test(after);
  const title = quoted || (start > 0 && TITLE_ARTICLE.test(name) && !/[.!?:…“„«"]\s*$/u.test(before));
  return { start, end, name, sure: press ? 'press' : title ? 'title' : 'name', aired };
}
