import type { Attribution } from '../../../model';

/** Relatives: somebody else than whom the text is about. */
export const RELATIVE =
  /^(?:mère|père|frère|sœur|soeur|filles?|fils|mari|maman|papa|tante|oncle|épou\p{L}+|veu[fv]e?|hij[oa]|madre|padre|mamá|papá|mamma|zia?|t[íi][oa]|herman[oa]|abuel[oa]|viud[oa]|espos[oa]|marido|marito|filh[oa]|mãe|pai|irmão?|avó|avô|viúv[oa]|figli[oa]|fratello|sorella|moglie|vedova|matka|ojciec|córka|siostra|brat|żona|mąż|wdowa|мать|мама|отец|сын|дочь|брат|сестра|муж|жена|вдова|mother|father|brother|sister|wife|husband|son|daughter)(?!\p{L})/u;

/** A speaker as they are given in the end: who is known by a pronoun alone, or as somebody's relative, stays without a name. */
export function withoutName(attribution: Attribution): Attribution {
  const { kind, name } = attribution;
  return kind === 'person' && (name === null || RELATIVE.test(name)) ? { kind: 'anonymous', name: null } : attribution;
}
