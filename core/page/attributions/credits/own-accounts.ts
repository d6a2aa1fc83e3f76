import { DOCUMENT_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { actorAfter } from '../names/actors-behind';
import { type Actor, bodyAt, personAt } from '../words/discourse';
import { makeCredit, type Sentence } from './make-credit';
import { germanNoun } from './unlisted-sources';

/** "laut eigenen Angaben", "by its own account": the subject of the clause, or whom the paragraph is about. */
export function ownCredit(cue: Span, at: number, sentence: Sentence): Credit | null {
  const { page, tokens } = sentence;
  const opens = cue.start - sentence.start < 3 || page.text.slice(cue.start - 2, cue.start) === ': ';
  const subject = opens ? subjectBehind(at, sentence) : (topicBefore(cue.start, sentence) ?? namedBehind(-1, sentence));
  if (subject === null) return null;
  const next = tokens[at + 1];
  const end = Math.max(cue.end, next?.lower.startsWith('eigen') ? (tokens[at + 2]?.end ?? cue.end) : cue.end);
  return makeCredit({ start: cue.start, end }, { ...subject, noun: 'name' }, sentence, false);
}

/** "By its own account, the board lost nine gates", "Nach eigenen Angaben verlor der Verband neun Wehre": the subject behind the phrase. */
function subjectBehind(at: number, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  const comma = tokens.findIndex((token, index) => index > at && index < at + 4 && token.text === ',');
  const verb = tokens.findIndex((token, index) => index > at && !token.capital);
  const before = page.cues.language === 'de' ? (tokens[verb]?.lower.startsWith('eigen') ? verb + 2 : verb) : comma;
  return before < 0 ? null : namedBehind(before, sentence);
}

/** Whoever stands behind a word, a German country among them: "Norwegen hat nach eigenen Angaben". */
function namedBehind(at: number, { tokens, page }: Sentence): Actor | null {
  const noun = page.cues.language === 'de' ? germanNoun(tokens, at, page) : null;
  return actorAfter(tokens, at, page) ?? (COUNTRY.test(noun?.attribution.name ?? '') ? noun : null);
}

const COUNTRY = /^\S*(?:land|reich|stan|ien|Ukraine|Schweiz|Türkei|Slowakei|USA|Iran|Israel|Norwegen|Schweden|China)$/u;

/** The name that opens this sentence or, before it, one of its paragraph; null when none does. */
function topicBefore(before: number, { page, start }: Sentence): Actor | null {
  const block = page.text.lastIndexOf('\n', start) + 1;
  const openings = [...page.sentences.filter((each) => each.start >= block && each.start <= start)].reverse();
  for (const opening of openings) {
    const words =
      /^(?:(?:[Bb]ei|[Vv]on|[Mm]it|[Ff]ür|[Aa]t|[Ff]or|[Cc]hez|[Pp]our|[Pp]ara|[Bb]eispielsweise|[Aa]uch|[Bb]ut|[Aa]nd)\s)?(\p{Lu}[\p{L}&.-]+)/u.exec(
        page.text.slice(opening.start, Math.min(opening.end, before)),
      );
    const name = words?.[1];
    if (words === null || name === undefined || !page.names.isProper(name)) continue;
    const at = opening.start + words.index + words[0].length - name.length;
    const [span, full] = [{ start: at, end: at + name.length }, page.names.resolve(name)];
    return full === null ? bodyAt(span.start, span.end, name, 'name') : personAt(span, full);
  }
  return null;
}

/** Whether a writing or a recording stands few words before: "a letter to members seen by the Post". */
export function isSeen(cue: Span, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start >= cue.start);
  return tokens
    .slice(Math.max(0, at - 9), at)
    .some((token) => DOCUMENT_NOUN.test(token.lower) || SHOWN.test(token.lower));
}

const SHOWN =
  /^(?:footage|videos?|vidéos?|recordings?|copy|messages?|e-?mails?|mails?|papers|files|notes?|images?|photos?|screenshots?|texts|contracts?|warrants?|agreements?|deals?|plans?|drafts?|proposals?|presentations?|pages|spreadsheets?|logs?)$/;
