import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Polish cues. */
export const polish: CueLexicon = {
  language: 'pl',
  say: alternatives`
    (?:ujawni|opowiedzia|wspomnia|powiedzia|m[óo]wi|doda|stwierdzi|oświadczy|poinformowa|podkreśli|zaznaczy|wyjaśni|tłumaczy|
    napisa|pisa|odpowiedzia|zapewni|oceni|twierdzi|przyzna|ostrzeg|zauważy|zapowiedzia|potwierdzi|poda|przekaza|zapyta|
    wskaza|doniós|ogłosi|zaapelowa|skomentowa|relacjonowa|przekonywa|uzna|ustali)(?:ł|ła|ło|li|ły)|
    (?:opowiada|wspomina|doda|stwierdza|podkreśla|zaznacza|wyjaśnia|odpowiada|zapewnia|ocenia|zauważa|zapowiada|potwierdza|
    uważa|ostrzega|podaj|przyznaj|informuj|komentuj|relacjonuj|przekonuj|wskazuj|dodaj|apeluj|piszj?|pyta)(?:e|ą|ją)?|
    mówi(?:ą)?|twierdz[ią]|tłumacz[yą]|donos(?:i|zą)|dodając|żali się
  `,
  report: alternatives`
    podaje|podał|podała|podało|donosi|poinformował|poinformowała|informuje|napisał|napisała|pisze|ujawnił|ujawniła|
    opisuje|opisał|opisała
  `,
  call: alternatives`
    (?:nazywał|nazywali|stwierdził|zaznaczył|podkreślił|zauważył|ocenił|wspomniał|żartował|przyznał|krzyknął|pytał|
    apelował|ostrzegł|tłumaczył|relacjonował|zapewnił)[aio]?|apeluje|ostrzega|tłumaczy|przyznaje|pyta|ocenia|żartuje|
    nazwa(?:ł|ła|li)|nazywa|określi(?:ł|ła)|określa|oskarży(?:ł|ła)|mówi|żąda|chce|obieca(?:ł|ła)
  `,
  accordingTo:
    '(?:czytamy|napisano) w|według|zdaniem|(?:jak )?wynika ze?|ze?(?= [^.,;]{3,80} wynika(?:,|ło))|zgodnie z|wedle',
  postposed: '',
  priorReport: alternatives`
    powołując się na|cytowan[yae] przez|w rozmowie z|w wywiadzie dla|
    jak (?:podaje|podał[ao]?|informuje|poinformował[ao]?|donosi|pisze|ustalił[ao]?|przekazał[ao]?|dowiedział[ao]? się)|
    za|(?:o (?:sprawie|tym)|jako pierwsz[ya]) (?:o tym )?(?:napisał|poinformował|doniósł|powiadomił)[ao]?|
    pierwszy napisał o tym
  `,
  creditLine: 'źródł[oa]|via|za|dziękuję|fot|zdjęcie',
  pronoun: 'on|ona|oni|one',
  self: 'nam|naszej redakcji|naszemu dziennikarzowi|naszym dziennikarzem|naszą redakcją',
  of: 'i|z|ze|w|do|na|ds',
  article: 'ten|ta|to|jego|jej|ich|nasz|nasza',
  stop: alternatives`
    w|we|na|z|ze|do|od|po|przed|przy|nad|pod|za|o|u|dla|bez|przez|między|podczas|według|gdy|kiedy|gdzie|że|który|która|
    które|kto|co|jak|i|a|oraz|lub|ale|bo|ponieważ|choć|czy|też|także|już|jeszcze|tylko|tak|wtedy|tam|tu|jest|są|był|była|
    było|byli|ma|mają|miał|będzie|może|musi|nie|ani|bardzo|więcej|ja|ty|on|ona|my|wy|oni|się|mnie|mu|jej|ich|wczoraj|
    dziś|dzisiaj|jutro|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|stycznia|lutego|marca|kwietnia|maja|
    czerwca|lipca|sierpnia|września|października|listopada|grudnia|później|wcześniej|potem|zdaniem|to|ten|ta|te|jednak
  `,
  term: 'tak zwan[yae]|tzw|zatytułowan[yae]|pod tytułem|o nazwie|słowo|termin|film|książka|powieść|utwór|serial|album|hasło',
  frequent: 'w|i|na|z|się|nie|do|że|jest|to|o|jak|po|przez|dla|od',
};
