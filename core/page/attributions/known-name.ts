import type { Discourse } from './discourse';
import type { Phrase } from './phrases';
import type { Token } from './tokens';

/** Whether a run of capitals ends in the full name of a person whom the page names elsewhere. */
export function endsInFullName(words: readonly Token[], run: Phrase, page: Discourse): boolean {
  const name = page.names.resolve(words[run.to - 1]?.text ?? '')?.split(' ') ?? [];
  return name.length > 1 && words[run.to - name.length]?.text === name[0];
}

/** Whether a run of capitals begins with a name that the page knows as one. */
export function isKnownName(words: readonly Token[], run: Phrase, page: Discourse): boolean {
  const first = words[run.from];
  return first !== undefined && (page.names.resolve(first.text) !== null || page.names.isProper(first.text));
}
