import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Swedish cues, and those of Danish and Norwegian: their news prose is built alike. */
export const swedish: CueLexicon = {
  language: 'sv',
  say: alternatives`
    avslöja(?:r|de|t|ts)|s(?:äger|a|ade|agt)|berätta(?:r|de)?|förklara(?:r|de)?|meddela(?:r|de)?|skr(?:iver|ev)|
    betona(?:r|de)?|bekräfta(?:r|de)?|tillägger|tillade|uppge(?:r)?|uppgav|menar|menade|anser|ansåg|hävda(?:r|de)|
    svara(?:r|de)?|varna(?:r|de)?|konstatera(?:r|de)?|påpeka(?:r|de)?|twittra(?:r|de)?|rapportera(?:r|de)?|erkänner|
    erkände|fortsätter|fortsatte|understryker|tror|trodde|tycker|tyckte|undra(?:r|de)|fråga(?:r|de)|lova(?:r|de)|
    kommentera(?:r|de)|enligt|beskriver|beskrev|försäkra(?:r|de)|ropa(?:r|de)|heter det|lyder|siger|sagde|sier|seier|
    fortæller|fortalte|forteller|fortel|forklarer|forklarte|forklarede|udtaler|udtalte|uttaler|uttalte|oplyser|oplyste|
    opplyser|opplyste|meddeler|meddelte|meldte|mener|mente|meiner|svarer|svarede|svarte|tilføjer|tilføjede|tilføyer|
    understreger|understregede|understreker|bekræfter|bekræftede|bekrefter|bekreftet|spørger|spurgte|spør|spurte|påpeger|
    påpegede|påpeker|påpekte|indrømmer|innrømmer|fortsætter|fortsetter|fastslår|fastslog|hævder|hevder|skriv|beretter|
    berettede|lover|advarer|advarede|advarte|ifølge|ifølgje
  `,
  report: alternatives`
    rapporterar|rapporterade|skriver|skrev|uppger|uppgav|avslöjar|avslöjade|publicerade|meddelar|oplyser|opplyser|
    melder|meldte
  `,
  call: alternatives`
    (?:utropa|skämta|undra|konstatera|suck|varna|medge|betona|hävda|fortsätt|påpeka|svara|fråga|beröm|kritisera|skratta|
    avsluta|sammanfatta)(?:r|de|er|ger|gav)?|kalla(?:r|de)|beskriv(?:er)?|beskrev|anklaga(?:r|de)|tala(?:r|de)|
    kräv(?:er|de)|vill|lova(?:r|de)|betecknar|kaller|kalte|kalder|kaldte|kritiserer|kræver|krever|lover|erkender|
    erkjenner|slår
  `,
  accordingTo:
    'framg(?:år|ick) av|(?:enligt|ifølge) (?:(?:initiala|första|preliminära|obekräftade) )?uppgifter(?! (?:från|till|i|fra|på)\\s)|enligt (?:\\p{L}+ )?information från|(?:står|stod|heter|hette) det i|enligt|ifølge|ifølgje|i følge',
  postposed: '',
  priorReport: alternatives`
    med hänvisning till|i en intervju (?:med|i)|till(?= \p{Lu})|(?<=(?:uppger|berättar|bekräftar|säger) [^.,;:]{2,40} )för(?= \p{Lu})|citera(?:r|d|s) (?:av|i)|
    som (?:först )?rapporterat(?:s)? av|avslöjades av
  `,
  creditLine: 'källor|källa|via|tack till|sett (?:hos|på)|foto|bild|hittat (?:hos|på)|kilde|kjelde',
  pronoun: 'han|hon|de|hen|den|ho',
  self: 'oss|den här tidningen|vår (?:redaktion|reporter)|tidningen|denne avis|avisen',
  of: 'i|på|för|av|och|vid|från|de|von|af|fra|og|ved|for|hos',
  article: 'en|ett|den|det|de|sin|sitt|sina|hans|hennes|deras|vår|et|ei|hendes|vores|hennar',
  stop: alternatives`
    plats|i|på|av|för|med|till|från|om|under|över|mellan|genom|mot|utan|vid|efter|före|innan|sedan|när|då|där|här|att|
    som|vem|vad|hur|och|eller|men|utan|så|också|även|ännu|redan|bara|är|var|har|hade|blir|blev|ska|skulle|kan|kunde|
    måste|inte|ingen|mycket|mer|jag|du|han|hon|vi|ni|de|sig|mig|honom|henne|dem|nu|idag|igår|imorgon|måndag|tisdag|
    onsdag|torsdag|fredag|lördag|söndag|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|
    december|senare|tidigare|enligt|det|den|detta|dock|däremot|medan|om|til|fra|mellem|mellom|gennem|gjennom|mod|uden|
    uten|ved|hos|siden|hvem|hva|hvad|hvordan|og|også|ikke|ikkje|kun|bare|er|ble|bliver|skal|må|mere|jeg|eg|seg|meg|ham|
    hende|nå|no|når|hvor|der|da|mandag|tirsdag|lørdag|søndag|januar|februar|marts|august|senere|tidligere|derimod|mens|at
  `,
  term: alternatives`
    så kallade?|så kallat|kallade?|med titeln|ordet|begreppet|filmen|boken|romanen|låten|serien|albumet|heter|mottot|
    såkaldte|såkalte|kaldet|kalt
  `,
  frequent: 'och|att|det|som|är|på|för|inte|av|med|den|till|har|ett|var|om|og|er|ikke|til',
};
