import { isGiven } from '../../../claim/cues/given-names';
import type { Attribution } from '../../../model';
import type { Discourse } from '../words/discourse';

/** Endings of the other cases and of the first, which they are put back into; several where more than one name may have had them. */
export type Endings = readonly (readonly [oblique: RegExp, nominative: readonly string[]])[];

/** Endings as they are written here: "oblique>nominative,another", apart by spaces; the first that fits counts. */
export function endings(rules: string): Endings {
  return rules.split(' ').map((rule) => {
    const [oblique = '', nominative = ''] = rule.split('>');
    return [new RegExp(`(?:${oblique})$`, 'u'), nominative.split(',')] as const;
  });
}

/** First names and surnames of women, then those of men, by language. */
const WRITTEN: Readonly<Record<string, readonly (readonly [first: string, last: string])[]>> = {
  pl: [
    ['(?<=[kg])i>a ii>ia i[ąęo]?>ia,a (?:y|ą|ę|ie|o)>a', '(?<=[sc]k|dzk)(?:iej|ą)>a (?:ej|y|i|ą|ę)>a >'],
    [
      'ka|kiem|kowi>ek,k ła|łem|łowi>eł,ł (?:ego|emu|ym|im)>y,i, (?:i?em|owi|a)>',
      '(?<=[sc]k|dzk)(?:iego|iemu|im)>i (?:ego|emu|ym)>y (?<=[^aeiouyąęós])(?:ka|kiem|kowi)>ek,k (?:i?em|owi|a)> >',
    ],
  ],
  ru: [
    ['ии>ия (?:[ыуе]|ой)>а (?:[июе]|ей)>я,а', '(?<=(?:[оеё]в|ин))(?:ой|у)>а (?:ой|ую)>ая >'],
    [
      'ие?[яю]|ием>ий [яю]|ем>й,ь (?:[ау]|ом)> (?<=П)етр(?:а|у|ом)>ётр',
      '(?<=ск|цк)(?:ого|ому|им)>ий (?:ого|ому|ым)>ый, (?:[ау]|ом|ым)> [яю]|ем>ь,й >',
    ],
  ],
};
const ENDINGS = new Map(
  Object.entries(WRITTEN).map(([language, sexes]) => [
    language,
    sexes.map(([first, last]) => [endings(first), endings(last)] as const),
  ]),
);

/**
 * The name of a person as it is given where it is the subject, for languages that decline names: "Анны Вересовой" is Анна Вересова.
 * A first name is known to be declined when it is none as it stands; a surname alone when the page names somebody by its first case.
 */
function inNominative(name: string, page: Discourse): string {
  const sexes = ENDINGS.get(page.cues.language);
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
