import { isGiven } from '../../claim/cues/given-names';
import type { Attribution } from '../../model';
import type { Discourse } from './discourse';

/** Endings of the other cases and of the first, which they are put back into; several where more than one name may have had them. */
type Endings = readonly (readonly [oblique: RegExp, nominative: readonly string[]])[];

/** First names and surnames of women, then those of men, by language. */
const ENDINGS: Readonly<Record<string, readonly (readonly [first: Endings, last: Endings])[]>> = {
  pl: [
    [
      [
        [/(?<=[kg])i$/u, ['a']],
        [/ii$/u, ['ia']],
        [/i[ąęo]?$/u, ['ia', 'a']],
        [/(?:y|ą|ę|ie|o)$/u, ['a']],
      ],
      [
        [/(?<=[sc]k|dzk)(?:iej|ą)$/u, ['a']],
        [/(?:ej|y|i|ą|ę)$/u, ['a']],
        [/$/u, ['']],
      ],
    ],
    [
      [
        [/ka$|kiem$|kowi$/u, ['ek', 'k']],
        [/ła$|łem$|łowi$/u, ['eł', 'ł']],
        [/(?:ego|emu|ym|im)$/u, ['y', 'i', '']],
        [/(?:i?em|owi|a)$/u, ['']],
      ],
      [
        [/(?<=[sc]k|dzk)(?:iego|iemu|im)$/u, ['i']],
        [/(?:ego|emu|ym)$/u, ['y']],
        [/(?<=[^aeiouyąęós])(?:ka|kiem|kowi)$/u, ['ek', 'k']],
        [/(?:i?em|owi|a)$/u, ['']],
        [/$/u, ['']],
      ],
    ],
  ],
  ru: [
    [
      [
        [/ии$/u, ['ия']],
        [/(?:[ыуе]|ой)$/u, ['а']],
        [/(?:[июе]|ей)$/u, ['я', 'а']],
      ],
      [
        [/(?<=(?:[оеё]в|ин))(?:ой|у)$/u, ['а']],
        [/(?:ой|ую)$/u, ['ая']],
        [/$/u, ['']],
      ],
    ],
    [
      [
        [/ие?[яю]$|ием$/u, ['ий']],
        [/[яю]$|ем$/u, ['й', 'ь']],
        [/(?:[ау]|ом)$/u, ['']],
        [/(?<=П)етр(?:а|у|ом)$/u, ['ётр']],
      ],
      [
        [/(?<=ск|цк)(?:ого|ому|им)$/u, ['ий']],
        [/(?:ого|ому|ым)$/u, ['ый', '']],
        [/(?:[ау]|ом|ым)$/u, ['']],
        [/[яю]$|ем$/u, ['ь', 'й']],
        [/$/u, ['']],
      ],
    ],
  ],
};

/**
 * The name of a person as it is given where it is the subject, for languages that decline names: "Анны Вересовой" is Анна Вересова.
 * A first name is known to be declined when it is none as it stands; a surname alone when the page names somebody by its first case.
 */
function inNominative(name: string, page: Discourse): string {
  const sexes = ENDINGS[page.cues.language];
  const words = name.split(' ');
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (sexes === undefined || isGiven(first)) return name;
  if (words.length === 1) {
    const meant = sexes
      .flatMap(([, endings]) => restored(last, endings))
      .find((word) => word !== last && page.names.resolve(word));
    return (meant === undefined ? null : page.names.resolve(meant)) ?? name;
  }
  for (const [given, surname] of sexes) {
    const called = restored(first, given).find((word) => isGiven(word));
    if (called === undefined) continue;
    const middle = words.slice(1, -1);
    const forms = restored(last, surname);
    return [
      called,
      ...middle,
      forms.find((word) => word !== last && page.names.isProper(word)) ?? forms[0] ?? last,
    ].join(' ');
  }
  return name;
}

/** The same for whom words are told by: a surname in another case is no name that the page has in full, and may have been taken for a body. */
export function attributionInNominative(attribution: Attribution, page: Discourse): Attribution {
  const { kind, name } = attribution;
  const meant = name === null ? null : inNominative(name, page);
  return meant === name || (kind !== 'person' && !page.names.isPerson(meant ?? ''))
    ? attribution
    : { kind: 'person', name: meant };
}

/** What a word may be in its first case, by the first ending that fits. */
function restored(word: string, endings: Endings): readonly string[] {
  const fit = endings.find(([oblique]) => oblique.test(word));
  return fit === undefined ? [] : fit[1].map((ending) => word.replace(fit[0], ending));
}
