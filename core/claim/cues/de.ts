import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Nouns of saying: "so der Appell der Fischer". */
const SPEECH = alternatives`
  Appell|Vorwurf|Kritik|Forderung|Urteil|Einschätzung|Aussage|Warnung|Mahnung|Botschaft|Bilanz|Vermutung|Hinweis|
  Auskunft|Antwort|Wunsch|Bitte|Prognose|Einwand|Behauptung|Versprechen|Ankündigung|Rat|Empfehlung|Kommentar|Worte|
  Begründung|Fazit|Befund|Ergebnis
`;

/** German cues. Nouns are capitalised, so roles and bodies are told from names by their endings. */
export const german: CueLexicon = {
  language: 'de',
  say: alternatives`
    sag(?:t|te|ten)|signalisier(?:t|te|ten|en)|konter(?:t|te|ten|n)|erklär(?:t|te|ten|en)|bericht(?:et|ete|eten|en)|
    meld(?:et|ete|eten|en)|schr(?:eibt|ieb|ieben|eiben)|beton(?:t|te|ten|en)|bestätig(?:t|te|ten|en)|kündig(?:t|te|ten)|
    twitterten?|postete|warn(?:t|te|ten)|behaupt(?:et|ete|eten|en)|äußer(?:t|te|ten)|erzähl(?:t|te|ten|en)|
    erläuter(?:t|te|ten)|versicher(?:t|te|ten)|räum(?:t|te|ten)|teil(?:t|te|ten)|besagt|argumentier(?:t|te|ten|en)|
    schätz(?:t|te|ten)|kommentier(?:t|te)|resümier(?:t|te)|bekräftig(?:t|te|ten)|unterstrich|bedauer(?:t|te|ten)|
    appellierten?|bestreite(?:t|n)|bestritt(?:en)?|dementier(?:t|te|ten|en)|bekannt ?gegeben|mitteil(?:t|te|ten|en)|angab|
    bekanntgab(?:en)?|ankündig(?:t|te|ten)|hinzufüg(?:t|te|ten)|einräum(?:t|te|ten)|klarstell(?:t|te|ten)|
    prophezeit(?:e)?|schilder(?:t|te|ten|n)|vermelde(?:t|te|ten|n)
  `,
  report: alternatives`
    bericht(?:et|ete|eten|en)|(?:ver)?meld(?:et|ete|eten|en)|schr(?:eibt|ieb|eiben)|zitier(?:t|te)|veröffentlicht(?:e)?|
    enthüllt(?:e)?|recherchiert
  `,
  call: alternatives`
    titel(?:t|te|ten|en)|urteil(?:t|te|ten|en)|beklag(?:t|te|ten|en)|scherz(?:t|te|ten|en)|spekulier(?:t|te|ten|en)|
    verkünd(?:et|ete|eten|en)|verteidig(?:t|te|ten|en)|widersprach(?:en)?|widerspricht|entgegne(?:t|te|ten|en)|
    erwider(?:t|te|ten|en)|gesteht|gestand|mahn(?:t|te|ten|en)|monier(?:t|te|ten|en)|schwärm(?:t|te|ten|en)|verrät|
    verriet|vermut(?:et|ete|eten|en)|bilanzier(?:t|te|ten|en)|jubel(?:t|te|ten|en)|konstatier(?:t|te|ten|en)|
    wunder(?:t|te|ten|en)|empör(?:t|te|ten|en)|freu(?:t|te|ten|en)|hoff(?:t|te|ten|en)|prophezei(?:t|te|ten|en)|
    spott(?:et|ete|eten|en)|stichel(?:t|te|ten|en)|erinner(?:t|te|ten|en)|versicher(?:t|te|ten|en)|heißt|hieß|sagen|
    erzählen|mein(?:t|te|ten|en)|füg(?:t|te|ten)|ergänz(?:t|te|ten)|forder(?:t|te|ten|n)|findet|fand|glaub(?:t|te)|
    antwort(?:et|ete|eten)|frag(?:t|te|ten)|lob(?:t|te|ten)|klag(?:t|te|ten)|stell(?:t|te)|rechnet|rät|riet|
    zitier(?:t|te|ten|en)|verweist|verwies(?:en)?|befand(?:en)?|verspr(?:icht|ach)|wies|weist|weiß|nenn(?:t|en)|nannten?|spr(?:icht|ach|echen)|verlangten?|
    hält|bezeichne(?:t|te|ten|n)|beschr(?:eibt|ieb|eiben)|beschimpf(?:t|te|ten)|wirft|warf|werfen|befürcht(?:et|ete|en)|
    kritisier(?:t|te|ten|en)|wünsch(?:t|te|en)|rief(?:en)?|ruf(?:t|en)|unterstell(?:en|t|te|ten)|bloggt|definiert|
    schlussfolgert|weiter|lautet
  `,
  accordingTo: alternatives`
    dem Vernehmen nach|
    (?:nach|laut) (?:(?:den )?(?:offiziellen|amtlichen|übereinstimmenden|vorläufigen|unbestätigten|ersten|bisherigen|
    \p{Ll}+ischen) (?:Angaben|Informationen|Erkenntnissen|Berichten)|(?:Angaben|Informationen) aus \p{Lu}\p{L}+)|
    (?<![\p{L}] )(?:in|im|aus|vo[nm]|beim?)(?= [^.,;:“”„]{3,60} (?:hei(?:ß|ss)[et]|hie(?:ß|ss)|verlautete)(?: es)?(?:[,: ]|$))|
    wie (?:es (?:aus|bei|vo[nm]|in)|aus)(?= [^.;]{3,60} (?:hervorgeht|verlautete?|hei(?:ß|ss)t|hie(?:ß|ss)))|
    (?<=(?:geht|ging|gehen) (?:auch |zudem |bereits )?)aus(?= [^.;]{3,80} hervor[,.])|
    aus(?= [^.;,]{3,80} (?:geht|gehen|ging) hervor,)|verlautete? aus|
    (?:hei(?:ß|ss)t|hie(?:ß|ss)|steht|stand) es (?:(?:dazu|darin|weiter|auch|wörtlich|zuvor|zunächst|am \p{Lu}\p{Ll}+) )?(?:in|im|aus|beim?|auf|vo[nm]|seitens)|
    (?:nach|laut) (?:\p{Ll}+e[nr] )?(?:Angaben|Auskunft|Auskünften|Darstellung|Einschätzung|Schätzung(?:en)?|Ansicht|
    Auffassung|Überzeugung|Meinung|Lesart|Theorie|Information(?:en)?|Erkenntnissen|Berichten|Recherchen|Berechnungen|
    Prognosen|Worten|Aussagen?|(?:\p{L}+-)?(?:Medien|Presse|Zeitungs)berichten)(?: (?:von|der|des))?|laut|nach den Worten(?: (?:von|der|des))?|
    nach (?:einer|der) (?:\p{L}+en )?(?:Schätzung|Prognose|Berechnung|Umfrage|Studie|
    Mitteilung)(?= (?:von|der|des))(?: (?:von|der|des))?|nach(?= (?:\p{Lu}+ |["„»«‚])?\p{L}+["“”«»‘]?-?(?:Informationen|Angaben|Recherchen|
    Berechnungen|Prognose)(?!\p{L}))|gemä(?:ß|ss)|aus (?:der )?Sicht(?= de[rs])|
    (?<=[,“”»‘] )so (?:der|die|das) (?:\p{Ll}+ )?(?:${SPEECH})(?: vo[nm]|(?= de[rs] ))|
    (?<=[,“”»‘] )so(?! d\S+ (?:${SPEECH})[.,])(?= (?:\p{Lu}|d(?:er|ie|as)\s|ein))
  `,
  postposed: 'zufolge',
  priorReport: alternatives`
    wie(?= (?:\p{Ll}+ ){0,3}\p{L}*(?:studien?|umfragen?|analysen?|zahlen|daten|untersuchung(?:en)?|statistik(?:en)?|auswertung(?:en)?|
    berechnungen|recherchen) (?:\S+ ){0,8}?(?:zeigt|zeigen|ergab(?:en)?|belegt|belegen|nahelegt|nahelegen)(?!\p{L}))|
    wie(?= \S+(?: \S+){0,12} (?:zuerst |kürzlich |am \S+ )?(?:mitteilten?|mitteilt|erfuhr|erfahren (?:hat|haben)|
    bekannt ?g[ai]be?n?|bekanntg[ai]be?n?|erklär(?:te?n?|t)|sagten?|bestätig(?:te?n?|t)|angab|hervorhebt|ausführte|betonte?|erläuterte?|
    ankündigten?|berichten|berichteten|berichtete|berichtet|meldete|meldet|schreibt|schrieb|veröffentlichte|zuerst))|
    gegenüber(?= (?:dem|der|den) [^.,;]{3,40} (?:sagten?|erklärten?|bestätigten?|betonten?|äußerten?|bezeichneten?|
    hieß))|(?<=[,“”»‘] so [^.,;]{3,60} )(?:gegenüber(?= de[mrn] )|zu[mr](?= \p{Lu}))|unter Berufung auf|
    (?:beruft|berufen|berief|beriefen|bezieht|bezog|bezogen|stützt|stützte|stützen) sich(?: dabei)? auf|
    sich(?: dabei)? auf(?= [^.,;]{3,60} (?:beruf|berief|bezieh|bezog|stütz)\p{Ll}*(?!\p{L}))|vgl\.(?: (?:etwa|auch|dazu|hierzu))*|
    d(?:ie|as|er)(?= (?:dem|der|den) \S+(?: \S+){0,3} (?:exklusiv )?vorlieg(?:t|en))|unter Verweis auf|
    (?:im|in einem|einem) (?:\p{Ll}+ )?(?:Gespräch|Interview|Telefonat) mit|
    i[nm](?: de[rm])?(?= (?:\p{Ll}+ )?(?:Fach|Wissenschafts|Nachrichten)(?:magazin|blatt|zeitschrift|journal) )|
    auf (?:An|Nach)frage (?:der|des|von|vom)(?= (?:\p{L}+ )?\p{Lu})|erschien(?:en)? (?:in|bei|im)|
    zitiert (?:von|in|bei)|zuerst (?:in|bei)
  `,
  creditLine: alternatives`
    quellen?|via|danke? an|gefunden (?:bei|auf)|dank an|gesehen bei|fotos?|bild(?:er)?|mit material von|
    übersetzung aus|zuerst (?:erschienen|veröffentlicht) (?:in|bei|auf)
  `,
  pronoun: 'er|sie|dieser|diese',
  self: 'uns|mir|unserer zeitung|unserer redaktion|dieser (?:zeitung|redaktion)',
  of: 'der|des|von|vom|für|und|of|del|della|dello',
  article:
    'der|die|das|dem|den|des|ein|eine|einer|einem|eines|sein|seine|ihr|ihre|ihrer|unser|unsere|dieser|diese|kein',
  stop: alternatives`
    gemäß|mir|ihnen|in|im|an|am|auf|aus|bei|beim|mit|nach|seit|von|vom|vor|zu|zum|zur|über|unter|zwischen|durch|gegen|
    ohne|um|für|während|wegen|trotz|als|wenn|weil|dass|daß|ob|wie|und|oder|aber|denn|sondern|doch|auch|noch|schon|nur|so|
    dann|dort|hier|da|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|soll|sollen|muss|
    nicht|kein|keine|sehr|mehr|ich|du|er|sie|es|wir|ihr|man|sich|mich|uns|ihm|ihn|ihnen|jetzt|heute|gestern|morgen|
    montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|
    oktober|november|dezember|später|zuvor|dabei|damit|dazu|darauf|darüber|deshalb|außerdem|allerdings|jedoch|wiederum|
    hingegen|dagegen|indes|ihrerseits|seinerseits|unterdessen|inzwischen|mittlerweile|zudem|zwar|wer|was|wo|woher|sowie|warum|der|
    die|das|den|dem|des|bis|etwa|laut|zufolge|gegenüber|nun|mal|also|bereits|weiter|hinzu|ein|mit|vgl|klar
  `,
  term: alternatives`
    sogenannte[nrsm]?|so genannte[nrsm]?|genannt|namens|(?:das|dem|den|der) (?:wort|begriff|buch|film|roman|titel|song|
    album|serie|name|namen|motto|stichwort|ausdruck)|unter dem (?:titel|motto|namen|stichwort)|beitrag|artikel|studie|
    text|titel|roman|buch|film|album|song|serie|begriff|wort|stichwort|thema|heißt|rubrik|reihe
  `,
  frequent: 'der|die|das|und|ist|nicht|mit|den|von|für|auf|ein|eine|im|dem|auch|sich',
};
