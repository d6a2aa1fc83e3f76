import { fitting, PRONOUN_REACH } from '../names/people';
import { inFocus } from '../speakers/in-focus';
import { isRomance } from '../words/cue-patterns';
import type { Actor } from '../words/discourse';
import type { Sentence } from './make-credit';

/** "Ce dernier", "quest’ultimo": whoever was named last. */
const LATTER = /derni|[uú]ltim|-ci$/iu;
/** Pronouns of several, or of whoever is near. */
const OTHERS = /^(?:ils|elles|ell[oa]s|el[ea]s|loro|essi|on|est[ea])$/iu;

/**
 * Romance: "Le préfet a entendu le maire. Il assure que …": a pronoun of one person stands for whom the sentences before it are
 * about, rather than for the last who was named; other actors stand as they are.
 */
export function pronounSource(actor: Actor | null, { page }: Sentence): Actor | null {
  const words = page.text.slice(actor?.start, actor?.end).replace(/^-(?:t-)?/, '');
  if (actor?.pronoun !== true || !isRomance(page.cues) || actor.attribution.kind !== 'person' || OTHERS.test(words))
    return actor;
  const reach = Math.max(actor.start - PRONOUN_REACH, page.sectionStart(actor.start));
  const fits = fitting(words, page);
  const latter = LATTER.test(words) ? page.names.lastNamed(actor.start, reach) : null;
  if (latter !== null && fits(latter)) return { ...actor, attribution: { kind: 'person', name: latter } };
  const focus = inFocus(actor.start, reach, (name, person) => person && fits(name), page);
  if (focus === null || (focus.office && actor.attribution.name !== null)) return actor;
  return { ...actor, attribution: focus.attribution };
}
