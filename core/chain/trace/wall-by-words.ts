import type { GateKind, PageReading } from '../../model';

/** A page with more words than this has a text of its own, whatever it asks of its reader. */
const MOST_WORDS = 60;

/** What walls ask for, in the languages read here; the first that fits names the wall. */
const WALLS: readonly (readonly [gate: GateKind, words: RegExp])[] = [
  [
    'paywall',
    /(?<!\p{L})(?:subscri(?:be|ption|bers?)|abonn\w+|suscr\w+|abbonat\w+|assin(?:e|atura)|prenumer\w+|to (?:read|continue reading|unlock)|weiterlesen)(?!\p{L})/iu,
  ],
  [
    'login',
    /(?<!\p{L})(?:log ?in|sign ?in|sign ?up|anmelden|einloggen|registrier\w+|se connecter|connectez|inici(?:a|ar) sesión|accedi|inloggen|logga in|entrar)(?!\p{L})/iu,
  ],
  [
    'consent',
    /(?<!\p{L})(?:cookies?|consent|our \d[\d,. ]* partners|einwillig\w+|consent(?:ement|imiento|imento)|toestemming)(?!\p{L})/iu,
  ],
  ['login', /(?<!\p{L})(?:enable javascript|javascript is (?:disabled|not available|required))(?!\p{L})/iu],
];

/** The wall that stands in place of a page's text: hardly any words, and those ask for a subscription, a login or consent. Null when none does. */
export function wallByWords(reading: PageReading): GateKind | null {
  const { text, work } = reading;
  if (work.kind === 'post' || (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_WORDS) return null;
  return WALLS.find(([, words]) => words.test(text))?.[0] ?? null;
}
