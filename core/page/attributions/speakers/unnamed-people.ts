import { ROLE_NOUN } from '../../../claim/cues/nouns';
import { NAME_PARTICLE, OF } from '../../../claim/cues/particles';
import type { Attribution } from '../../../model';
import type { Discourse } from '../words/discourse';

/** Relatives: somebody else than whom the text is about. */
export const RELATIVE =
  /^(?:mère|père|frère|sœur|soeur|filles?|fils|mari|maman|papa|tante|oncle|épou\p{L}+|veu[fv]e?|hij[oa]|madre|padre|mamá|papá|mamma|zia?|t[íi][oa]|herman[oa]|abuel[oa]|viud[oa]|espos[oa]|marido|marito|filh[oa]|mãe|pai|irmão?|avó|avô|viúv[oa]|figli[oa]|fratello|sorella|moglie|vedova|matka|ojciec|córka|siostra|brat|żona|mąż|wdowa|мать|мама|отец|сын|дочь|брат|сестра|муж|жена|вдова|mother|father|brother|sister|wife|husband|son|daughter)(?!\p{L})/u;

/** A speaker as they are given in the end: who is known by a pronoun or an office alone, or as somebody's relative, stays without a name. */
export function withoutName(attribution: Attribution, page: Discourse): Attribution {
  const { kind, name } = attribution;
  const unnamed = kind === 'person' && (name === null || RELATIVE.test(name) || isOffice(name, page));
  return unnamed ? { kind: 'anonymous', name: null } : attribution;
}

/** "mayor of Dunmere", "Fell’s lawyer", "Bürgermeister von Weitental", "Wirtin": an office, and nobody's name in it. */
function isOffice(name: string, page: Discourse): boolean {
  const [first = '', second = '', ...rest] = name.split(' ');
  const last = rest.at(-1) ?? second;
  if (/^\p{Ll}/u.test(first) && !NAME_PARTICLE.test(first))
    // "millrace wrote": members of boards and networks write their names so; no article stands before these.
    return second !== '' || ROLE_NOUN.test(first) || withArticle(first, page);
  if (/^\p{Ll}/u.test(last)) return ROLE_NOUN.test(last);
  return ROLE_NOUN.test(first) && (second === '' ? !page.names.isPerson(name) : OF.test(second));
}

function withArticle(noun: string, { text, cues }: Discourse): boolean {
  for (let at = text.indexOf(` ${noun}`); at >= 0; at = text.indexOf(` ${noun}`, at + 1)) {
    const before =
      text
        .slice(Math.max(0, at - 8), at)
        .split(/[\s’']/)
        .at(-1) ?? '';
    if (cues.article.has(before.toLowerCase())) return true;
  }
  return false;
}
