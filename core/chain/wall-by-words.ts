import type { GateKind, PageReading } from '../model';

/** A page with more words than this has a text of its own, whatever it asks of its reader. */
const MOST_WORDS = 60;

/** What walls ask for, in the languages read here; the first that fits names the wall. */
const WALLS: readonly (readonly [gate: GateKind, words: RegExp])[] = [
  [
    'paywall',
    /\b(?:subscri(?:be|ption|bers?)|abonn\w+|suscr\w+|abbonat\w+|assin(?:e|atura)|prenumer\w+|to (?:read|continue reading|unlock)|weiterlesen)\b/iu,
  ],
  [
    'login',
    /\b(?:log ?in|sign ?in|sign ?up|anmelden|einloggen|registrier\w+|se connecter|connectez|inici(?:a|ar) sesión|accedi|inloggen|logga in|entrar)\b/iu,
  ],
  [
    'consent',
    /\b(?:cookies?|consent|our \d[\d,. ]* partners|einwillig\w+|consent(?:ement|imiento|imento)|toestemming)\b/iu,
  ],
  ['login', /\b(?:enable javascript|javascript is (?:disabled|not available|required))\b/iu],
];

/** The wall that stands in place of a page's text: hardly any words, and those ask for a subscription, a login or consent. Null when none does. */
export function wallByWords(reading: PageReading): GateKind | null {
  const { text, work } = reading;
  if (work.kind === 'post' || (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_WORDS) return null;
  return WALLS.find(([, words]) => words.test(text))?.[0] ?? null;
}
