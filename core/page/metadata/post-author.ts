import type { PlatformId } from '../../model';
import { platformName } from '../../platforms';
import { attributeOf, type Outline } from '../tree/outline';
import { cleanName } from './clean-name';
import { firstMeta, type Head } from './head';

/** Names under which a platform's pages go beside its own. */
const FORMER: Readonly<Partial<Record<PlatformId, string>>> = { twitter: 'Twitter' };
/** "Name (@account) …", and "Name on X: “words”" in the languages of the platforms' pages. */
const BEFORE_ACCOUNT = /^\s*(?:\(\d+\+?\)\s)?([^\n"“„«|]{1,60}?)\s\(@[\w.@-]+\)/u;
/** "Twitter / Name: words …", until 2011. */
const BEFORE_WORDS = /^Twitter \/ ([^:\n]{1,60}): /;
const BETWEEN = '(?:on|auf|sur|en|su|no|op|på|w|na|в|di)';

/** Who wrote a post, by the title that its platform gives its page or by the account that the markup names; null when neither says. */
export function readPostAuthor(head: Head, outline: Outline, platform: PlatformId): string | null {
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
  return accountIn(outline);
}

/** The name that microdata gives the author in an element of its own. */
function accountIn({ boxes }: Outline): string | null {
  for (const [at, box] of boxes.entries()) {
    if (box.name.startsWith('#') || !/(?:^|\s)(?:author|creator)(?:\s|$)/.test(attributeOf(box, 'itemprop') ?? ''))
      continue;
    for (const inner of boxes.slice(at + 1, box.end)) {
      const stated = attributeOf(inner, 'itemprop') === 'name' ? attributeOf(inner, 'content') : null;
      if (stated) return cleanName(stated);
    }
  }
  return null;
}
