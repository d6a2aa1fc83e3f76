/** Shorter words of a name say nothing about an address. */
const LEAST_WORD = 3;

/** Whether a word of a name, or its initials, stands in an address. */
export function agrees(name: string, address: string): boolean {
  const place = address.toLowerCase().replace(/[^\p{L}\p{N}. ]/gu, '');
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => word.length >= LEAST_WORD && place.includes(word.toLowerCase()))) return true;
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return initials.length >= LEAST_WORD && new RegExp(`(?:^|\\.)${initials}(?:\\.|$)`).test(place.split(' ')[0] ?? '');
}
