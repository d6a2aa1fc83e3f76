import type { Attribution } from '../../model';
import { isStopWord } from '../lexicon/stop-words';
import { plainWord } from '../text/plain-word';

/** Words of a name that may differ without the speaker being another. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir prof professor lord lady herr frau monsieur madame senor senora don dona the le la les der die das el los las'.split(
    ' ',
  ),
);

/** True when both sides name a speaker and the names have no word in common. */
export function isAnotherSpeaker(earlier: Attribution, later: Attribution): boolean {
  if (!isNamed(earlier) || !isNamed(later)) return false;
  const before = nameWords(earlier.name ?? '');
  const after = nameWords(later.name ?? '');
  if (before.length === 0 || after.length === 0) return false;
  return !before.some((word) => after.includes(word)) && !isInitials(earlier.name, later.name);
}

function isNamed(attribution: Attribution): boolean {
  return (attribution.kind === 'person' || attribution.kind === 'organisation') && attribution.name !== null;
}

function nameWords(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .map(plainWord)
    .filter((word) => word.length > 2 && !TITLES.has(word) && !isStopWord(word, 'en'));
}

/** "BBC" and "British Broadcasting Corporation". */
function isInitials(one: string | null, other: string | null): boolean {
  const [short = '', long = ''] = [one ?? '', other ?? ''].sort((first, second) => first.length - second.length);
  const initials = (long.match(/\p{Lu}/gu) ?? []).join('');
  return /^\p{Lu}{2,6}$/u.test(short.trim()) && initials.includes(short.trim());
}
