import { describe, expect, test } from 'vitest';
import { english, type LocaleTable, languages, localeTable, translations } from './locale-tables';

/** The substitutions of a text, each once. */
function placesOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\$\d|\$\w+\$/g)].map((found) => found[0]))].sort();
}

function textsOf(table: LocaleTable): readonly (readonly [key: string, message: string])[] {
  return Object.entries(table).map(([key, { message }]) => [key, message]);
}

/** Names of the extension and of people, and the signs for seconds and for the time that all clocks share. */
const everywhere = [
  'extension_name',
  'brand',
  'date_utc',
  'sample_author_first',
  'sample_author_second',
  'sample_author_third',
  'seconds',
];

/** Texts that a language shares with English. Texts without a letter outside their substitutions need no translation. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: [...everywhere, 'escape_key'],
  es: [...everywhere, 'escape_key', 'kind_blog'],
  fr: [
    ...everywhere,
    'count_collections_one',
    'count_collections_other',
    'count_notes_one',
    'count_notes_other',
    'count_pages_one',
    'count_pages_other',
    'filter_dates',
    'kind_article',
    'kind_blog',
    'kind_document',
    'kind_page',
    'kind_post',
    'library_pages_one',
    'library_pages_other',
    'options',
    'options_site',
    'options_sites',
    'pages_navigation',
    'shelf_collections',
    'shelf_pages',
    'span_minutes_one',
    'span_minutes_other',
  ],
};

const plain = (message: string) => message.replace(/[\u00a0\u202f]/g, ' ');
const hasWords = (message: string) => /\p{L}/u.test(message);

test('English is translated into German, French and Spanish', () => {
  expect([...translations].sort()).toEqual(expect.arrayContaining(['de', 'es', 'fr']));
});

describe.each(translations)('%s', (language) => {
  const table = localeTable(language);

  test('has the keys of English, in its order', () => {
    expect(Object.keys(table)).toEqual(Object.keys(english));
  });

  test('has the substitutions of English in every text', () => {
    const wrong = textsOf(table).filter(
      ([key, message]) => placesOf(message).join() !== placesOf(english[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
    for (const [key, { placeholders }] of Object.entries(english)) {
      expect(table[key]?.placeholders, key).toEqual(placeholders);
    }
  });

  test('leaves the notes for translators to English', () => {
    expect(Object.entries(table).filter(([, text]) => text.description !== undefined)).toEqual([]);
  });

  test('says every text in its own words, but for those it shares with English', () => {
    const same = textsOf(table)
      .filter(([key, message]) => hasWords(message) && plain(message) === english[key]?.message)
      .map(([key]) => key);
    expect(same.sort()).toEqual([...(shared[language] ?? everywhere)].sort());
  });

  test('begins and ends texts that are set side by side as English does', () => {
    const edge = (message: string) => [/^\s/.test(message), /\s$/.test(message)].join();
    const wrong = textsOf(table).filter(
      ([key, message]) => key !== 'change_next' && edge(message) !== edge(english[key]?.message ?? ''),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(languages)('%s', (language) => {
  const table = localeTable(language);

  test('has no empty text', () => {
    expect(textsOf(table).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('has no character that turns or hides text, no markup, and no typewriter quotes', () => {
    const wrong = textsOf(table).filter(([, message]) =>
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff<>"']|\.\.\.| {2}/.test(message),
    );
    expect(wrong).toEqual([]);
  });

  test('promises nothing about truth', () => {
    const verdicts: Readonly<Record<string, RegExp>> = {
      en: /\b(true|truth|verif\w+|original\w*|reliab\w+|fake|debunk\w+|trustworth\w+)\b/i,
      de: /(?<!\p{L})(wahr(e[nrs]?|heit)?|verifiz\p{L}+|original\p{L}*|zuverlässig\p{L}*|glaubwürdig\p{L}*|gefälscht\p{L}*|echt\p{L}*)(?!\p{L})/iu,
      es: /(?<!\p{L})(verdad\p{L}*|verific\p{L}+|original\p{L}*|fiable\p{L}*|fals[oa]s?|auténtic\p{L}+|desment\p{L}+)(?!\p{L})/iu,
      fr: /(?<!\p{L})(vrai\p{L}*|vérit\p{L}+|vérifi\p{L}+|original\p{L}*|originau\p{L}*|fiable\p{L}*|faux|fausse\p{L}*|authenti\p{L}+)(?!\p{L})/iu,
    };
    const verdict = verdicts[language];
    expect(verdict, 'the verdicts of this language are listed').toBeDefined();
    expect(textsOf(table).filter(([, message]) => verdict?.test(message))).toEqual([]);
  });

  test('says that the earliest statement is the earliest found', () => {
    const found: Readonly<Record<string, string>> = { en: 'found', de: 'gefunden', es: 'encontrad', fr: 'trouvé' };
    expect(table['end_origin']?.message).toContain(found[language] ?? 'found');
  });
});

describe('typography', () => {
  const openAndClosed = (table: LocaleTable, open: RegExp, close: RegExp) =>
    textsOf(table).filter(([, message]) => (message.match(open) ?? []).length !== (message.match(close) ?? []).length);

  test('French puts no-break spaces where French has them', () => {
    const wrong = textsOf(localeTable('fr')).filter(
      ([, message]) =>
        /[^\u202f][;!?]/.test(message) || /[^\u00a0\d]:|«[^\u00a0]|[^\u00a0]»/.test(message) || /[“”„]/.test(message),
    );
    expect(wrong).toEqual([]);
    expect(openAndClosed(localeTable('fr'), /«/g, /»/g)).toEqual([]);
  });

  test('German quotes below and above', () => {
    expect(openAndClosed(localeTable('de'), /„/g, /“/g)).toEqual([]);
    expect(textsOf(localeTable('de')).filter(([, message]) => /[”«»‘]/.test(message))).toEqual([]);
  });

  test('Spanish quotes in angles and opens its questions', () => {
    expect(openAndClosed(localeTable('es'), /«/g, /»/g)).toEqual([]);
    expect(openAndClosed(localeTable('es'), /¿/g, /\?/g)).toEqual([]);
    expect(textsOf(localeTable('es')).filter(([, message]) => /[“”„]/.test(message))).toEqual([]);
  });
});

test.each([
  ['de', /(?<!\p{L})(?:du|dich|dir|dein\p{L}*)(?!\p{L})/iu],
  [
    'es',
    /(?<!\p{L})(?:usted|su (?:biblioteca|nota|pestaña|navegador|dispositivo)|pulse|abra|elimine|vuelva|seleccione|verá)(?!\p{L})/iu,
  ],
  ['fr', /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/iu],
])('%s speaks to the reader in one way', (language, other) => {
  // Headwater's own library, not the reader's.
  const rest = textsOf(localeTable(language)).filter(([key]) => key !== 'database_heading');
  expect(rest.filter(([, message]) => other.test(message))).toEqual([]);
});
