import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Italian cues. */
export const italian: CueLexicon = {
  language: 'it',
  say: alternatives`
    anticip(?:a|ano|ava|ato)|d(?:isse|ice|icono|iceva|icevano|issero|etto)|(?:afferm|dichiar|spieg|comment|inform|indic|sottoline|
    annunci|pubblic|twitt|ricord|raccont|assicur|conferm|avvert|prosegu|conclu|scriv|rispond|osserv|sosten|critic|
    denunci|lament|precis|rivel|aggiung|ribad|ammett|chiar|replic|rilev|evidenzi|ipotizz|confid|ironizz|puntualizz|rifer|
    rincar|tuon|segnal|rammen|garant|insist|comunic|neg|stim|sostien|riten|specific|ammon)(?:a|ano|ò|arono|ato|e|ono|ì|irono|ito|ava|eva|iva|isce|iscono|uto|de|so|
    ge)|ha(?:nno)? (?:detto|scritto|aggiunto|risposto|ammesso|concluso)|aggiunto|risposto|ammesso|concluso|fa sapere|
    fanno sapere|fatto sapere|(?:reso|rende|rendono|rese) noto|(?:dà|danno|dato|dava) notizia|menziona(?:no)?|scrisse|rispose|aggiunse|scritto|sost(?:iene|engono|eneva|enevano|enne)|smenti(?:sce|scono|to)|avverte|nega|ammette|ammettono
  `,
  report:
    'riferisce|riporta(?:no)?|rivela(?:no)?|scriv(?:e|ono)|riferito|riportato|rivelato|scritto|pubblicato|anticipa',
  call: alternatives`
    si (?:è|sono) (?:dett|mostrat|dichiarat|rallegrat)[oaie]|si (?:mostra|dichiara)(?:no)?|
    (?:precis|osserv|ribad|replic|conclud|comment|ammonisc|scherz|prosegu|incalz|chios|chiosa|sbott|tuon|esort|avvert|
    assicur|confess|ricord|rivendic|contest|lament|esult|attacc|illustr|argoment|giustific|sintetizz|condann|stigmatizz|ringrazi|auspic|invit)(?:a|ano|isce|e|ato|ito|ò|ì)|invocato|continua(?:no)?|esprim(?:e|ono)|riflette|riassume|
    definit[oa]|descritto|bollat[oa]|(?:parl|chiam|accus|boll|giudic)(?:a|ano|ò|ato|ava)|defin(?:isce|iscono|ito|ì)|
    (?:descriv|chied|esig|promett)(?:e|ono)|chiesto|vuole
  `,
  accordingTo: alternatives`
    (?:è|questo) il commento d(?:i|e(?:l|lla|llo|ll[’']))|(?:sono|queste) le parole d(?:i|e(?:l|lla|llo|ll[’']))|
    (?<=[»”"],? (?:(?:queste|ecco|sono|questo|questa|è) )?)(?:le|il|la|lo|l[’']) ?(?:parole|commento|accusa|replica|risposta|
    appello|denuncia|monito|sfogo|ammissione|avvertimento|giudizio|annuncio|testimonianza|racconto|attacco|analisi|invito|
    messaggio|spiegazione) d(?:i|e(?:l|lla|llo|i|gli|lle|ll[’']))|ne (?:dà|danno|ha dato|hanno dato) notizia|a sentire|
    si legge (?:in|nel|nella|su|sul|sulla)|(?:secondo|stando a|da|
    a) quanto (?:(?:(?:si )?è (?:stato )?)?(?:riportato|riferito|scritto|rivelato|comunicato|emerge|emerso|si apprende|
    appreso|trapela|ricostruito|dichiarato|spiegato|raccontato)(?: anche)? d(?:a|e)(?:l(?:la|le|lo|l[’'])?|i|gli)?|(?:riferi(?:sce|scono)|riporta(?:no)?|scriv(?:e|ono)|rivela(?:no)?|
    sostien(?:e|gono)|comunica(?:no)?|spiega(?:no)?|fa sapere)|(?:(?:si )?è (?:stato )?)?(?:emerso|appreso|ricostruito|riferito|trapelato|trapela|emerge|si apprende|pare))|(?<!(?<!\p{L})(?:il|un|[dn]el|[ds]?al|sul|suo|per|di|ogni) )secondo|
    stando a(?:l|lla|lle|llo|i|gli|ll[’'])?|
    (?:fa|fanno) sapere d(?:a|al|alla|ai|alle|all[’'])|a(?: detta| giudizio| parere| dire) de?(?:i|l|lla|lle|llo|gli|
    ll[’'])?|ad avviso de?(?:i|l|lla|lle|llo|gli|ll[’'])?|
    (?<!\S )per(?= [^.,;]{3,80}, | (?:il|la|l[’'])\s?\p{L}+ (?:il|la|lo|i|gli|le|l[’']|non|si|è|sono)(?!\p{L}))|per(?= (?:il|la|lo|i|gli|le|l[’'])\s?(?:[^.,;]{3,50}, |(?:investigator|inquirent|magistrat|pm|giudic|procura|difesa|commissione|tribunale|carabinieri)\p{L}*\s|\p{L}+(?: \p{L}+)? (?:si tratt|non ci sono dubbi)))|
    da(?:i|l|lla|lle|gli|ll[’'])?(?= ?[^.,;]{3,60} (?:emerge|risulta|fanno sapere|spiegano|assicurano|precisano|confermano)(?!\p{L}))|è quanto emerge da(?:i|l|lla|lle|gli|ll[’'])?|(?:il sospetto|l[’']ipotesi|la tesi) (?:degli|dei|della)(?= [^.,;:]{3,40} è che)|(?:a|ad) (?:dirlo|riportarlo|riferirlo|scriverlo|rivelarlo|sostenerlo|affermarlo|annunciarlo|confermarlo|renderlo noto|dare (?:la notizia|l[’']annuncio)|lanciare l[’']allarme)(?: è stat[oaie]| sono stat[ie]| è| sono)?
  `,
  postposed: '',
  priorReport: alternatives`
    citando|(?:citat|rivelat|riportat|anticipat|pubblicat|diffus|conferm|lanciat)[oaie] (?:(?:anche|oggi|ieri|\p{L}+ì|sabato|domenica|(?:il|lo scorso) [\p{L}\d]+) ){0,2}(?:da|su)(?:l(?:la|le|lo|l[’'])?|i|gli)?|
    intervistat[oa] da|contattat[oa] da|
    come (?:riporta|riferisce|scrive|rivela|anticipa|racconta|sottolinea|ricorda|spiega)(?:no)?
  `,
  creditLine: 'via|font[ei]|grazie a|visto su|crediti?|foto|tratto da|pubblicato (?:su|in)',
  pronoun: 'lui|lei|egli|ella|loro|essi|quest ultimo|quest ultima',
  self: 'noi|questo giornale|nostro giornale|nostra redazione|ci',
  of: 'di|del|della|dello|dei|degli|delle|dell|e|per|la|il|d|da|in',
  article: 'il|lo|la|i|gli|le|l|un|uno|una|suo|sua|nostro|nostra|questo|questa|questi|queste',
  stop: alternatives`
    in|nel|nella|con|per|senza|su|sul|sulla|tra|fra|fino|da|dal|dalla|contro|durante|dopo|prima|sotto|secondo|quando|
    dove|che|chi|cui|quale|come|e|ed|o|ma|perché|anche|se|a|al|alla|è|sono|era|erano|fu|ha|hanno|aveva|sarà|sarebbe|può|
    deve|non|né|molto|più|meno|già|inoltre|così|allora|poi|ieri|oggi|domani|adesso|ancora|stamattina|stasera|nessuno|qualcuno|ciò|risulta|io|tu|lui|lei|noi|voi|loro|si|mi|ti|ci|
    lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|
    settembre|ottobre|novembre|dicembre|questo|questa|mentre|intanto|infine|tutto|tutti
  `,
  term: alternatives`
    cosiddett[oaie]|chiamat[oaie]|intitolat[oaie]|(?:la|il) (?:parola|termine|film|libro|romanzo|serie|canzone|disco|
    frase|slogan)|soprannominat[oa]
  `,
  frequent: 'il|la|che|di|e|non|per|un|una|con|del|della|sono|gli|è|nel',
};
