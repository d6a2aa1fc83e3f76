/**
 * Words that carry grammar rather than content, per language, accents folded away. They weigh nothing in statement matching, and they tell
 * which language a text is in.
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`a about above after again all also am an and any are as at back be because been before being below between both but by came can come
    could did do does doing down during each even every few for from further get got had has have having he her here hers herself him himself his how i
    if in into is it its itself just last like made make many may me might more most much must my myself new no nor not now of off on once one only or other
    our ours out over own s said same say says she should since so some still such t than that the their theirs them themselves then there these they this
    those through to told too under until up us very was we were what when where which while who whom whose why will with within without would
    you your yours d ll re ve m don isn wasn aren won didn doesn`),
  fr: words(`a ai ainsi alors apres au aucun aussi autre autres aux avait avant avec avoir c car ce ceci cela celle celles celui ces cet cette ceux chaque
    chez comme contre d dans de depuis des deux dont du elle elles en encore entre est et etaient etait ete etre eu eux fait faire font il ils j je jusqu
    l la le les leur leurs lors lui m ma mais me meme memes mes moi moins mon n ne ni nos notre nous on ont ou par pas pendant peu plus pour pourquoi qu quand que
    quel quelle quelles quels qui s sa sans se selon sera ses si son sont sous sur t ta tandis te tes toi ton toujours tous tout toute toutes tres tu un
    une vers voici vos votre vous y dit`),
  de: words(`aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bereits bin bis bist da dabei damit dann das
    dass dein dem den denn der des dessen deren dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas
    euch fur gegen gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes
    kann kein keine keinem keinen keiner konnen konnte machen man mehr mein mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr sei sein seine
    seinem seinen seiner seit selbst sich sie sind so solche sollte sondern uber um und uns unser unter viel vom von vor war waren warum was weg weil weiter
    welche wenn wer werde werden wie wieder will wir wird wo worden wurde wurden zu zum zur zwar zwischen sagte sagt wegen laut`),
  es: words(`a al algo algunos ante antes asi aun aunque bien cada como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre
    era eran es esa ese eso esta estaba estan estar este esto estos estas fue fueron ha habia han hasta hay hoy la las le les lo los mas me mi mientras muy ni no nos
    nosotros o otra otras otro otros para pero poco por porque que quien quienes se sea segun ser si sido sin sino sobre son su sus tambien tan tanto
    te tiene tienen toda todas todo todos tras tu tuvo un una uno unos unas y ya yo dijo`),
  it: words(`a ad ai al alla alle allo anche ancora che chi ci come con contro cosi cui da dai dal dalla dalle degli dei del della delle dello di dopo dove e
    ed era erano essere fa fra gia gli ha hanno i il in io la le lei lo loro lui ma mentre mi nei nel nella nelle no noi non o ogni per perche piu poi prima quale
    quando quella quelle quelli quello questa queste questi questo qui se senza si sia sono stata stati stato su sua sue sugli sui sul sulla suo suoi
    tra tutti tutto un una uno detto`),
  pt: words(`a ao aos apos as ate com como da das de dela dele deles depois do dos e ela elas ele eles em entre era eram essa esse esta estao estava este
    eu foi foram ha isso isto ja la lhe mais mas me mesmo muito na nao nas nem no nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque qual
    quando que quem se sem ser sera seu seus so sobre sua suas tambem te tem um uma umas uns voce disse`),
  nl: words(`aan al alle alles als andere ben bij daar dan dat de der deze die dit doen door dus een en er ge geen had heb hebben heeft hem het hier hij
    hoe hun iemand ik in is ja je kan kon maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over te tegen toch toen tot u
    uit van veel voor want was wat we werd wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou`),
};

const everywhere: ReadonlySet<string> = new Set(Object.values(stopWords).flatMap((set) => [...set]));

/** Whether an accent-free lower-case word is grammar in `language`, or in any known language when that is null or unknown. */
export function isStopWord(word: string, language: string | null): boolean {
  const own = language === null ? undefined : stopWords[language];
  return (own ?? everywhere).has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
