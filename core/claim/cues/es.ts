import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Spanish cues. */
export const spanish: CueLexicon = {
  language: 'es',
  say: alternatives`
    di(?:jo|ce|cen|jeron|cho)|decían?|ha(?:n)? (?:dicho|declarado|afirmado|señalado|asegurado|explicado|informado|anunciado)|
    (?:afirm|señal|explic|asegur|declar|coment|añad|inform|indic|apunt|agreg|sostuv|manifest|subray|recalc|reiter|advirt|
    adviert|advert|anunci|public|tuite|escrib|respond|record|reconoc|precis|destac|expres|insist|relat|cont|confirm|denunci|
    lament|pregunt|critic|plante|admit|matiz|argument|consider|estim|detall|resalt|enfatiz|valor|report|remat|agradec|mencion|
    arremet|ironiz|desafi|zanj|espet|remarc|sentenci|conclu|adelant|avanz|revel|desvel|desmient|desminti|recuerd|constat|
    documentan?|esgrim|comunic|aleg|notific)(?:ó|a|an|aron|io|ió|ieron|e|en|ía|ían|aba|aban|ado|ido|yen?|yó|yeron|ce|ció)|repit(?:e|en|ió)|
    (?:contest|confies|confes|protest)(?:a|an|ó|aba|aron)|opin(?:a|ó|an)|niega|niegan|negó|negaron|
    (?:hizo|hicieron|hecho|dio a|dieron a|dado a) (?:saber|conocer)|acaban? de \p{L}+ar|promet(?:e|ió|en|ieron)|sostienen?|sostenían?|advierte|sostuvo|desmintieron|
    desmentido|cuentan?|escrito|según|exp(?:uso|usieron|onen?)|manifiestan?|refier(?:e|en)|asever(?:a|an|ó|ado)
  `,
  report: alternatives`
    inform(?:ó|a|an|aron)|public(?:an|aron)|revel(?:an|aron)|cuenta|descubr(?:e|ió)|descubierto|contado|publicó|
    publica|reportó|reporta|reveló|revela|adelantó|adelanta|escribió|recoge|cita|citó
  `,
  call: alternatives`
    se (?:ha(?:n)? )?(?:mostr|declar|confes|sinti|sient|felicit)(?:ó|a|an|aron|aba|aban|ado|e)|
    (?:resum|analiz|brome|complement|finaliz|exclam|grit|recomend|aclar|acot|puntualiz|ratific|vaticin|cuestion|
    ejemplific|narr|abund|alert|avis|celebr|descart|justific|objet|pronostic|replic|revel|sintetiz|suspir|testific|
    reproch|elogi|exhort|inst|invit|transmit|traslad|recrimin|reflexion|repudi|conden|reclam|garantiz|deplor|consol|jur|apostill|ahond|bautiz|core|vocifer|afe|reprend)(?:a|an|ó|aba|aron|ado)|
    (?:defend|coincid|refir|suger|asev|sugir)(?:e|en|ió|ieron|ido)|calificad[oa]|acusado|tildad[oa]|hablado|pedido|
    descrito|adujo|prosigu(?:e|ió)|contin[uú](?:a|ó)|def(?:iende|ienden)|pidieron|resum(?:en?|ió|ieron)|(?:se )?quej(?:a|ó)|llam(?:a|ó|an)|calific(?:a|ó|an)|acus(?:a|ó|an)|
    describ(?:e|ió)|tild(?:a|ó)|denunci(?:a|ó)|habl(?:a|ó)|pid(?:e|ió)|exig(?:e|ió)|quiere|promet(?:e|ió)|
    consider(?:a|ó)|ve|vio|defin(?:e|ió)
  `,
  accordingTo: alternatives`
    (?:se lee|se puede leer|puede leerse) en|según \p{L}{3,}(?:aron|ieron|an|en) (?:desde|fuentes)|
    (?<=(?:aron|ieron|an|en)(?: al?(?: \p{L}+){1,2})? )desde(?= (?:el |la )?(?:ayuntamiento|ministerio|alcaldía|
    consejería|policía|fiscalía|consistorio|entorno|equipo|gobierno|círculo|despacho|oficialismo|gabinete|bloque|
    empresa|sindicato|compañía|entidad|asociación|organización|partido))|
    desde(?= [^.,;]{3,40} (?:aseguran|insisten|explican|señalan|indican|afirman|aseguraron|insistieron|explicaron|
    señalaron|indicaron|afirmaron|sostienen|recuerdan|niegan)(?!\p{L}))|
    (?:según|de acuerdo con) las primeras (?:informaciones|investigaciones|pesquisas|indagaciones)|
    según(?: se (?:desprende|deduce|extrae|lee|recoge) (?:del?|en))?|
    (?<!\S )para(?= [^.,;]{3,80}, |(?: el| la| los| las)?(?: \p{L}+){1,2} (?:se trata|no hay duda))|
    (?:impresión|sensación|lectura|valoración|tesis) (?:en|entre|de)(?= [^.,;:]{2,60} es que)|
    de acuerdo (?:con|a)|conforme a|en (?:palabras|opinión) del?|a juicio del?|a decir del?
  `,
  postposed: '',
  priorReport: alternatives`
    (?:como|según)(?= [^.,;]{2,50} (?:(?:ha|han) )?(?:public|inform|adelant|revel)(?:ó|a|an|aron|ado)(?!\p{L}))|
    (?:como|según) (?:(?:ha|han) podido (?:saber|conocer|confirmar|comprobar)|
    pudo (?:saber|conocer|confirmar|constatar)|publicó|informó|adelantó|reveló)|citando a|citad[oa]s? por|
    recogid[oa]s? por|adelantad[oa]s? por|publicad[oa]s? (?:(?:el|este) \p{L}+(?: \d+)? (?:de \p{L}+ )?)?(?:por|en)|
    a(?:l| la| los| las) (?:que|cual(?:es)?) (?:ha tenido|tuvo) acceso|
    en (?:declaraciones|conversación) (?:con|a|al)(?= (?:la |el )?\p{Lu})|
    (?:consult|pregunt|entrevist|contact)ad[oa]s? por
  `,
  creditLine: alternatives`
    vía|via|fuentes?|le(?:er|e) (?:m[áa]s|(?:la )?noticia completa) en|gracias a|visto en|con información de|créditos?|
    por agencia|agencia|foto|publicado (?:en|originalmente en)
  `,
  pronoun: 'él|ella|ellos|ellas|este|esta',
  self: 'nosotros|este (?:diario|periódico|medio)|esta redacción|nuestro (?:diario|periódico)',
  of: 'de|del|la|el|los|las|y|para|en|por',
  article: 'el|la|los|las|un|una|unos|unas|su|sus|nuestro|nuestra|este|esta|ese|esa|estos|estas|esos|esas',
  stop: alternatives`
    en|con|por|para|sin|sobre|entre|hasta|desde|hacia|contra|durante|tras|ante|bajo|según|cuando|donde|que|quien|quienes|
    cual|como|y|e|o|u|pero|sino|porque|aunque|si|a|al|es|son|era|eran|fue|fueron|ha|han|había|habían|será|sería|está|
    están|puede|debe|no|ni|muy|más|menos|ya|también|además|así|entonces|anoche|tampoco|aquí|allí|ahora|igualmente|nadie|alguien|ninguno|ello|luego|después|antes|ayer|hoy|mañana|yo|tú|él|
    ella|nosotros|ellos|se|me|te|le|les|lo|nos|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|
    abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|esto|eso|este|esta|mientras|asimismo|respecto|
    finalmente|todo|todos|toda|todas
  `,
  term: alternatives`
    llamad[oa]s?|denominad[oa]s?|titulad[oa]s?|(?:la|el) (?:palabra|término|película|libro|novela|serie|canción|disco|
    frase|lema)|apodad[oa]
  `,
  frequent: 'el|la|los|las|que|de|en|una|por|con|para|del|se|es|no|más',
};
