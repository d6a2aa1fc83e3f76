import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Portuguese cues. */
export const portuguese: CueLexicon = {
  language: 'pt',
  say: alternatives`
    di(?:sse|z|zem|zia|ziam|sseram|to)|(?:afirm|declar|explic|coment|inform|indic|apont|ressalt|destac|anunci|public|tuit|lembr|
    reconhec|garant|acrescent|conclu|escrev|respond|confirm|alert|defend|cont|relat|revel|observ|critic|lament|reforç|
    frisou|avali|consider|admit|salient|sublinh|sustent|reiter|enfatiz|ponder|pontu|argument|questiono|pront|desabaf|
    ironiz|justific|adiant|apur|avanç|mencion|neg|aleg|esclarec|especific|precis|assum|comunic|advert|desment|record|refer|confess|denunci|manifest|ressalv)(?:ou|a|am|aram|eu|e|em|eram|iu|iram|ava|ia|ei)|(?:fez|fizeram) saber|
    fris(?:ou|a)|refere|adverte|desmente|opin(?:ou|a)|segundo
  `,
  report: alternatives`
    inform(?:ou|a|am|aram)|public(?:ou|a|am|aram)|notici(?:ou|a|am|aram)|revelou|revela|escreveu|adiant(?:ou|a)|reportou|avança|avançou|
    apurou|apura
  `,
  call: alternatives`
    (?:mostr(?:a|ou|aram)|declar(?:a|ou)|confess(?:a|ou)|diz|disse|manifest(?:a|ou)|congratul(?:a|ou))-se|apel(?:a|am|ou|aram)|
    (?:resum|suger|conced|prossegu)(?:iu|e|em|iram)|(?:complement|finaliz|brinc|dispar|provoc|rebat|elogi|agradec|
    pergunt|question|indag|exclam|grit|emend|arremat|assegur|asever|atest|constat|complet|analis|rejeit|repudi|contest|cobr|denunci|vaticin|ratific|explicit|detalh|exemplific|narr|opin|orient|
    recomend|retruc|rebat|sinaliz|testemunh|desabaf|continu|encerr|aconselh|alfinet|comemor|celebr)(?:a|am|ou|eu|aram|ava)|
    prev(?:ê|iu)|(?:cham|classific|acus|fal|consider)(?:a|am|ou|aram)|(?:descrev|promet)(?:e|em|eu)|
    (?:defin|ped|exig)(?:e|em|iu|iram)|quer
  `,
  accordingTo: alternatives`
    (?:avaliação|análise|leitura|percepção|aposta|expectativa|impressão) (?:(?:n|d)[oae]s?|entre|feita por)
    (?= [^.,;:]{2,60} é (?:a )?(?:de )?que)|lê-se (?:em|n[oa]|numa?)|(?<!\S )para(?= [^.,;]{3,80}, |(?: [oa]s?)?(?: \p{L}+){1,2} (?:el[ea]s?|trata-se|não há dúvida) )|a (?:informação|notícia) (?:é|
    foi (?:divulgada|publicada|avançada|dada|confirmada) (?:pel[oa]|n?[oa]))(?: d[oa])?|
    (?:as )?informações são d[aeo]s?|(?:conforme|segundo) (?:(?:já |foi )?apurado|se apurou)|(?:segundo|conforme|de acordo com)(?: as)? (?:primeiras )?informações(?: (?:preliminares|iniciais|obtidas|apuradas))?(?! (?:d|pel))(?: (?:\p{L}+ )?(?:por|pel[oa]s?)(?= \p{Ll}))?|(?<!(?<!\p{L})(?:[dn]?[oa]|ao|um|pelo|de|em|seu|cada) )segundo|de acordo com|conforme|
    nas palavras de|n[ao] (?:opinião|entendimento|avaliação|visão|leitura) (?:de|do|da|dos|das)
  `,
  postposed: '',
  priorReport: alternatives`
    citando|citad[oa]s? (?:por|pelo|pela)|(?:como|conforme)(?= [^.,;]{2,40} (?:noticiou|revelou|mostrou|publicou|antecipou|adiantou|avançou)(?!\p{L}))|
    (?:como|conforme|segundo) (?:mostrou|informou|noticiou|revelou|antecipou|adiantou|publicou|divulgou|avançou|apurou|mostra|revela|noticia)|revelad[oa]s? (?:por|pelo|pela)|(?:noticiad|avançad|antecipad)[oa]s? (?:por|pelo|pela)|
    a(?:o|os|à|às)? (?:que|qua(?:l|is))(?= [^.,;]{2,40} tev?e?r?a?m? (?:\p{L}+ )?acesso)|obtid[oa]s? (?:por|pel[oa])|publicad[oa]s? (?:por|pelo|pela|no|na|em)|
    (?:ouvid|procurad|consultad|questionad|contactad)[oa]s? (?:por|pelo|pela)
  `,
  creditLine: 'via|fontes?|crédito|com informações (?:de|da|do)|obrigad[oa] a|visto (?:em|no|na)|foto',
  pronoun: 'ele|ela|eles|elas|este|esta',
  self: 'nós|este (?:jornal|portal)|esta redação|nossa (?:redação|reportagem)|nosso jornal',
  of: 'de|do|da|dos|das|o|a|e|para|em|no|na',
  article:
    'o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|nosso|nossa|este|esta|esse|essa|estes|estas|esses|essas|aquele|aquela',
  stop: alternatives`
    em|no|na|nos|nas|com|por|para|pelo|pela|sem|sobre|entre|até|desde|contra|durante|após|ante|sob|segundo|quando|onde|
    que|quem|qual|como|e|ou|mas|porque|embora|se|ao|à|aos|é|são|era|eram|foi|foram|tem|têm|havia|será|seria|está|estão|
    pode|deve|não|nem|muito|mais|menos|já|também|além|assim|então|depois|antes|ontem|hoje|amanhã|agora|logo|porém|ninguém|alguém|eu|tu|ele|ela|nós|eles|
    me|te|lhe|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|
    setembro|outubro|novembro|dezembro|isso|isto|enquanto|conforme|todo|todos
  `,
  term: alternatives`
    chamad[oa]s?|denominad[oa]s?|intitulad[oa]s?|(?:a|o) (?:palavra|termo|filme|livro|romance|série|canção|disco|frase|
    lema)|apelidad[oa]
  `,
  frequent: 'o|a|os|as|que|de|em|uma|não|com|para|do|da|no|ao|é',
};
