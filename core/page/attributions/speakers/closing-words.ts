import { actorAfter } from '../names/actors-behind';
import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import type { Speaker } from './introductions';

/** "With these words", "Mit diesen Worten": the sentence behind a quotation takes it up and names its speaker. */
const TAKES_UP = new RegExp(
  `^[.!?…]*\\s+(?:${[
    "with (?:that|this|these|those)(?: (?:words?|remarks?|sentence))?|(?:so|thus) (?:said|says|wrote)|(?:that(?: (?:is|was)|[’']s)|is|was) (?:what|how)|(?:these|those|the words) (?:are|were) (?:the words|those) of",
    'con (?:es[ae]|est[ae]|estas|esas) (?:frases?|palabras?)|así lo \\p{Ll}+|(?:así|eso) (?:dijo|dice|respondió|se expresó)|es lo que \\p{Ll}+|(?:son|fueron|eran) (?:las )?palabras del?|así (?:de \\p{Ll}+ )?se (?:mostró|muestra|expresó|expresa|manifestó|pronunció)',
    'com (?:ess?[ae]|ess?as|est[ae]s?) (?:frases?|palavras?)|(?:assim|foi o que|é o que) \\p{Ll}+|(?:são|foram) (?:as )?palavras d[eoa]',
    "c[’']est (?:par|avec|en|sur) ces (?:mots|termes|paroles) qu(?:e|[’'])|(?:avec|par|sur) ces (?:mots|paroles)|c[’']est ce qu(?:e|[’'])|(?:ce sont|tels sont) les mots d[eu]",
    'mit diese[nm] (?:worten|satz)|(?:das|so|dies) (?:sagte?|sagten|erklärte?|schrieb|schreibt|betont|betonte|teilte|berichtete?|äußerte sich)',
    "parola d(?:i|el)|con (?:queste parole|questa frase)|lo (?:(?:ha|hanno) (?:detto|dichiarato|affermato|scritto|spiegato|riferito)|afferm(?:a|ano)|dichiara(?:no)?|dic(?:e|ono)|scriv(?:e|ono)|spiega(?:no)?)(?=[\\s,])|così(?=\\s(?:il|la|lo|l[’']|\\p{Lu}))|è quanto (?:(?:ha|hanno) )?\\p{Ll}+(?:\\sda(?:l|lla|llo|i|lle)?(?![\\p{L}])|\\sdall[’'])?",
    'met (?:deze|die) woorden|aldus|dat (?:zegt|zei|schrijft|stelt)',
    'tymi słowami|tak (?:mówi|powiedziała?)|этими словами|так (?:сказал|заявил|считает)а?|med (?:de|dessa) orden?|det (?:säger|sade|skriver)',
  ].join('|')})(?:,\\s|\\s|(?<=[’']))`,
  'iu',
);

/** Whoever the sentence behind a quotation says to have spoken so; null when it does not take the quotation up. */
export function closedWith(candidate: Candidate, page: Discourse): Speaker | null {
  const { end } = candidate.outer;
  const next = page.input.blocks[candidate.index + 1];
  // A paragraph of its own may take up the one before.
  const to = end >= candidate.block.end - 1 && next?.kind === 'paragraph' ? next.end : candidate.block.end;
  const hit = TAKES_UP.exec(page.text.slice(end, to));
  if (hit === null) return null;
  const start = end + hit[0].length;
  const tokens = readTokens(page.text, start, page.sentenceAt(start).end);
  const subject = actorAfter(tokens, -1, page);
  const actor = subject?.attribution.kind === 'person' ? subject : (actorAfter(tokens, 0, page) ?? subject);
  return actor && { attribution: actor.attribution, cue: page.text.slice(end, actor.end).trim(), how: 'said', actor };
}
