/** Words that say the contrary of one another, a line a pair: forms of the one, a bar, forms of the other. accents folded. */
const list = `
accept accepts accepted approve approves approved back backed backs|reject rejects rejected refuse refuses refused oppose opposes opposed
allow allows allowed permit permits permitted|ban bans banned forbid forbids forbidden prohibit prohibits prohibited bar bars barred
convicted convict guilty|cleared acquitted innocent
confirm confirms confirmed admit admits admitted|deny denies denied
agree agrees agreed accept accepts accepted|refuse refuses refused decline declines declined
for|against
rise rises rose risen rising increase increases increased grew grow grows up gained|fall falls fell fallen falling decrease decreases decreased shrank shrink shrinks down dropped drop drops lost
win wins won winning|lose loses lost losing
support supports supported|oppose opposes opposed
safe|dangerous
open opens opened reopen reopens reopened|close closes closed shut shuts
passed pass|failed fail
accepte approuve approuvent autorise autorisent|rejette refuse refusent interdit interdisent
confirme confirment admet reconnait|dement nie conteste
hausse augmente augmentent augmentation monte montent|baisse baissent diminue diminuent diminution recule reculent
pour|contre
gagne remporte gagnent|perd perdent
coupable condamne|innocent acquitte relaxe
angenommen genehmigt gebilligt erlaubt|abgelehnt verweigert verboten
bestatigt bestatigte bestatigten|bestreitet bestritt dementiert dementierte
steigt steigen gestiegen stieg stiegen zugenommen|sinkt sinken gesunken sank sanken fallt fallen gefallen fiel fielen abgenommen
dafur fur|dagegen gegen
verurteilt schuldig|freigesprochen unschuldig
gewinnt gewonnen gewann|verliert verloren verlor
aprueba aprobo aprobaron acepta acepto autoriza autorizo|rechaza rechazo rechazaron prohibe prohibio
confirma confirmo confirmaron admite admitio|niega nego negaron desmiente desmintio
sube suben subio subieron aumenta aumento aumentaron|baja bajan bajo bajaron disminuye disminuyo cae cayo cayeron
favor|contra
gana gano ganaron|pierde perdio perdieron
culpable condenado|inocente absuelto
conferma confermato conferma accetta accettato|nega negato smentisce smentito respinge respinto
confirma confirmou aceita aceitou|nega negou desmente desmentiu recusa recusou rejeita rejeitou
bevestigt bevestigde|ontkent ontkende
`;

const sides = new Map<string, readonly (readonly [line: number, side: 0 | 1])[]>();
list
  .trim()
  .split('\n')
  .forEach((line, at) => {
    line.split('|').forEach((words, side) => {
      for (const word of words.split(' ')) sides.set(word, [...(sides.get(word) ?? []), [at, side === 0 ? 0 : 1]]);
    });
  });

/** Whether two accent-free words say the contrary of one another: "rose" and "fell". */
export function areOpposites(one: string, other: string): boolean {
  const theirs = sides.get(other);
  if (theirs === undefined) return false;
  return sides.get(one)?.some(([line, side]) => theirs.some((pair) => pair[0] === line && pair[1] !== side)) === true;
}
