import { OUTLET_NOUN, SOCIAL_NOUN } from '../../../claim/cues/nouns';
import { PICTURE_NOUN } from '../../../claim/cues/picture-words';
import type { Credit, Span } from '../../../model';
import type { Discourse } from '../words/discourse';
import { linkIn } from './credit-kind';
import { type PictureName, pictureNames } from './picture-names';

/** "Header image", "Featured photo": what a picture is there for. */
const PLACED = '(?:(?:featured?|header|cover|lead|hero|file|main|top|stock|teaser)\\s)?';
/**
 * "Photo: X", "Image source, X", "Credit...X", "Crédit photo : X", "© X". "Credit" alone opens other credits too: it stands before a name that
 * ends its line.
 */
const LABEL = new RegExp(
  `(?:(?<!\\p{L})${PLACED}(?:${PICTURE_NOUN})(?:\\s(?:credits?|courtesy(?: of)?|source|used under[^:()]{0,40}?from))?(?:\\s?:\\s?|\\s?(?:\\.{3}|…)\\s?|(?<=source),\\s|(?<=courtesy of|from)\\s)|(?<!\\p{L})(?:cr[ée]dit[oi]?s?\\s(?:photos?|images?|fotos?)\\s?[:–-]\\s?|(?:photo|image|picture)\\scredits?\\s|(?:cr[ée]dit[oi]?s?|photographed by)(?:\\s?:\\s|\\.{3}\\s?)(?=[^:\n]{3,60}$))|(?:©|\\([cC]\\))\\s?)(?:\\[M\\]\\s?)?`,
  'iu',
);
/** "(Image by X)", "Screenshot aus X": where a sentence, a bracket or a line opens. */
const BY = new RegExp(
  `(?<=^|[.,!?…()[\\]|”"»–—]\\s?)${PLACED}(?:${PICTURE_NOUN})(?:\\scourtesy)?\\s(?:by|from|via|aus|von|par|por|door|van|auf|på|av|di|od)\\s`,
  'iu',
);
/** "Photo Jane Doe/AFP", "foto de Jane Doe (EFE)": only with a house, for the words may go on with what is seen. */
const BARE = new RegExp(`(?<=^|[.!?…()[\\]|”"»–—]\\s?)${PLACED}(?:${PICTURE_NOUN})\\s(?:d[eai]\\s)?`, 'iu');
/** Pictures that companies give, as often as people. */
const ANYBODYS = /imag|imág|screen|captur|illus|grafik|source/iu;
/** Those that somebody took, who goes by a surname alone in many languages, but not in English. */
const PHOTO = /f[oó]t|phot|bild|beeld|zdj|фот/iu;
/** Where the names of a caption may begin that no word introduces: behind what it shows. */
const BEHIND_SHOWN = /(?:^|\s[|–—-]\s|[.!?…”"»)]\s?)(?=\p{L})/gu;
/** Taken over from where it was published. */
const TAKEN = /\s(?:from|aus|auf|på)\s$/iu;
/** They are short. */
const MOST_NAMES = 110;
/** "AP Photo", "Reuters File": an agency that says what it gives. */
const SAYS_WHAT = / (?:Photo|File|Foto|Images?)(?=$|[/\s])/u;
/** A short line of credits. */
const MOST_LINE = 200;

/** Whether a line or bracket opens with the credit of a picture, whoever it names. */
export function isPictureLine(line: string): boolean {
  return [LABEL, BY].some((cue) => (cue.exec(line)?.index ?? line.length) < 3);
}

/**
 * Whose the picture is that a caption, bracket or line belongs to, one credit for whoever took it and for each house that gives it: none of them
 * says what the text says. A network or publication that it was taken from is a source like others.
 * @param span The line or the inside of a bracket.
 */
export function pictureCredits(span: Span, page: Discourse): readonly Credit[] {
  const line = page.text.slice(span.start, span.end);
  // "Photo: a gate at night. Screenshot from X": the first words may lead to what is seen, and the next to where it is from.
  for (const cue of [LABEL, BY, BARE])
    for (let at = 0; at < line.length; ) {
      const hit = cue.exec(line.slice(at));
      if (hit === null) break;
      const from = at + hit.index + hit[0].length;
      const lone = ANYBODYS.test(hit[0]) ? 'given' : page.cues.language !== 'en' && PHOTO.test(hit[0]) ? 'any' : 'full';
      const names = pictureNames(line.slice(from), lone, /(?:from|by|von|par|via)\s$/iu.test(hit[0]));
      if (names.length > 0 && (cue !== BARE || names.some(({ house }) => house)))
        return creditsOf(span.start + at + hit.index, span.start + from, names, page, TAKEN.test(hit[0]));
      at = from;
    }
  return [];
}

/**
 * The same without a word for the picture: "Jane Doe/AFP" behind what a caption shows or alone, "(Jane Doe / Reuters)" anywhere.
 * @param caption Whether the span is a caption, where an agency alone is enough.
 */
export function picturesByForm(span: Span, page: Discourse, caption: boolean): readonly Credit[] {
  const line = page.text.slice(span.start, span.end);
  for (const { index, 0: lead } of line.matchAll(BEHIND_SHOWN)) {
    const from = index + lead.length;
    if (line.length - from > MOST_NAMES) continue;
    const names = pictureNames(line.slice(from), 'full', false);
    const house = names.some((each) => each.house);
    const sold = house || names.some(({ name }) => name.split(' ').some((word) => OUTLET_NOUN.test(word)));
    const taken = names.some(({ person }) => person) || SAYS_WHAT.test(line.slice(from)) || (caption && house);
    if (sold && taken && /^[\s).\]]*$/u.test(line.slice(from + (names.at(-1)?.end ?? 0))))
      return creditsOf(span.start + from, span.start + from, names, page, false);
  }
  return [];
}

/** The words before the first name are its own. */
function creditsOf(
  start: number,
  from: number,
  names: readonly PictureName[],
  page: Discourse,
  taken: boolean,
): readonly Credit[] {
  return names.map(({ name, person, house, ...at }, index) => {
    const span = { start: index === 0 ? start : from + at.start, end: from + at.end };
    const network = !house && SOCIAL_NOUN.test(name);
    return {
      ...span,
      text: page.text.slice(span.start, span.end),
      kind: network ? 'social' : taken && !house ? (person ? 'person' : 'organisation') : 'picture',
      attribution: { kind: person ? 'person' : 'organisation', name },
      statement: span,
      citation: linkIn(span, page),
    };
  });
}

/** Whether a line that is no sentence holds the credit of a picture. */
export function isOfPicture(line: Span, credits: readonly Credit[], { text }: Discourse): boolean {
  return (
    line.end - line.start <= MOST_LINE &&
    !/[.!?…:][”’"»)\]]*\s*$/u.test(text.slice(line.start, line.end)) &&
    credits.some(({ kind, start, end }) => kind === 'picture' && start < line.end && end > line.start)
  );
}
