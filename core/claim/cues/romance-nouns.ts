import { alternatives } from './alternatives';

/** Bodies of French, Spanish, Portuguese and Italian that no stem of the other languages covers. */
export const ROMANCE_BODY = alternatives`
  ministérios?$|hôpita(?:l|ux)$|ospedal[ei]$|istitut[oi]$|ambas(?:sad[ae]|ciat[ae])s?$|emb(?:aix|aj)adas?$|rectorat$|gobernaci[óo]n$|
  confedera|juzgados?$|congres+o$|coletivo$|colectivo$|cancill?er[ií]a$|defensor[ií]a$|plataforma$|dependencia$|sénat$|
  op+osi(?:ción|ção|zione)$|minoranza$|maggioranza$|centro-?(?:destra|sinistra)$|constru[ct]+ora$|operadora$|concess?ion[áa]ria$|giunta$|prefettur[ae]$|questur[ae]$|
  impres[ae]$|organizzazion|istituzion|consor[cz]i|cooperativ[ae]s?$|dioces[ei]$|arzobispado|generalitat$|cabildo$|
  diputaci[óo]n$|d[eé]l[eé]ga(?:ci[óo]n|ção|zione|tion)$|carabineros$|intersyndicale$|régulateur$|promotoria$|delegacia$|órgão$|
  paróquia$|r[eé]gion[e]?$|regi(?:ón|ão)$|provinci[ae]$|consistorio$|câmara$|soprintend|capitaneria$|cassazione$|coalizione$|gobiern|psp$|gnr$|pgr$
`;
/** People by their plural, unnamed in the same languages. */
export const ROMANCE_PEOPLE = alternatives`
  grévistes$|électeurs$|rebell?[edi]+s?$|scientifiques$|fonctionnaires$|locataires$|usagers$|passa(?:ger|geir)[os]*s$|pasajeros$|
  passeggeri$|voyageurs$|touristes$|turist[ai]s?$|survivants$|familles$|famili[ae]r(?:es|i)$|v[íi]c?timas$|victimes$|vittime$|
  supervivientes$|clientes$|clienti$|ganaderos$|ciudadanos$|cidadãos$|cittadini$|votantes$|eleitores$|directivos$|hinchas$|
  tifosi$|torcedores$|residentes$|habitantes$|pobladores$|lugareños$|migrant[ei]s?$|bombeiros$|policiais$|militari$|
  trabalhadores$|lavoratori$|operai$|operários$|dipendenti$|parent(?:es|i)$|usuários$|utent(?:es|i)$|juízes$|giudici$|
  soccorritori$|infermieri$|insegnanti$|docenti$|genitori$|passanti$|analisti$|magistrati$|
  osservatori$|superstiti$|sopravvissuti$
`;
