import type { PlatformId } from '../../model';
import { platformName } from '../../platforms';
import { cleanName } from './clean-name';
import { firstMeta, type Head } from './head';

/** Names under which a platform's pages go beside its own. */
const FORMER: Readonly<Partial<Record<PlatformId, string>>> = { twitter: 'Twitter' };
/** "Name (@account) …", and "Name on X: “words”" in the languages of the platforms' pages. */
const BEFORE_ACCOUNT = /^\s*(?:\(\d+\+?\)\s)?([^\n"“„«|]{1,60}?)\s\(@[\w.@-]+\)/u;
/** "Twitter / Name: words …", until 2011. */
const BEFORE_WORDS = /^Twitter \/ ([^:\n]{1,60}): /;
const BETWEEN = '(?:on|auf|sur|en|su|no|op|på|w|na|в|di)';

/** Who wrote a post, by the title that its platform gives its page; null when it does not say. */
export function readPostAuthor(head: Head, platform: PlatformId): string | null {
  const names = [platformName(platform), FORMER[platform]].filter((name) => name !== undefined).join('|');
  const before = new RegExp(
    `^\\s*(?:\\(\\d+\\+?\\)\\s)?([^\\n"“„«|]{1,60})\\s${BETWEEN}\\s(?:${names})(?=$|\\s?:\\s|\\s[/|])`,
    'u',
  );
  for (const title of [firstMeta(head, ['og:title', 'twitter:title']), head.title]) {
    const name =
      title === null ? null : (BEFORE_ACCOUNT.exec(title) ?? before.exec(title) ?? BEFORE_WORDS.exec(title))?.[1];
    if (name) return cleanName(name);
  }
  return null;
}
