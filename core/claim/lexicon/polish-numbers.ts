import type { NumberWords } from './number-words';

/** Two to nineteen in order, accents folded. */
const SMALL =
  'dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie';
const TENS =
  'dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat';
const HUNDREDS = 'sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset';

/** Number words of Polish, which joins them by nothing: "sto cztery". */
export const polishNumbers: NumberWords = {
  units: {
    jeden: 1,
    jedna: 1,
    jedno: 1,
    dwie: 2,
    ...steps(SMALL, 2, 1),
    ...steps(TENS, 20, 10),
    ...steps(HUNDREDS, 100, 100),
  },
  scales: {
    tysiac: 1e3,
    tysiace: 1e3,
    tysiecy: 1e3,
    tys: 1e3,
    milion: 1e6,
    miliony: 1e6,
    milionow: 1e6,
    mln: 1e6,
    miliard: 1e9,
    miliardy: 1e9,
    miliardow: 1e9,
    mld: 1e9,
    tuzin: 12,
  },
  joints: new Set(),
  parts: { trzecia: 3, trzecie: 3, czwarta: 4, czwarte: 4, piata: 5, piate: 5 },
  halves: new Set(['polowa', 'polowe', 'polowy']),
};

function steps(names: string, first: number, step: number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.split(' ').map((name, index) => [name, first + index * step]));
}
