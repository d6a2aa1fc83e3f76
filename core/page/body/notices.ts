/** What a page says in place of an embed until the reader agrees to load it, in the languages of the lexica (consent tools and papers, 2018–2026). */
const OPENS =
  /^[^\p{L}]*(?:this (?:article|page|story) contains content (?:provided|hosted) by|you are (?:currently )?viewing a placeholder content|(?:please )?(?:accept|allow|enable) (?:[\w-]+ ){0,4}cookies to (?:view|watch|see|load|display|show)|we need your consent to (?:load|show|display)|(?:the )?[\p{L} .]{2,30} is not responsible for the content of external sites|(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt(?!\p{L})|an dieser stelle (?:finden|findest|finde[nt]|befindet|ist|steht|wird) [^.]{0,80}(?:extern|inhalte? von)|ich bin (?:damit )?einverstanden, dass mir (?:externe )?inhalte|mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden) hier|sie sehen gerade einen platzhalterinhalt|(?:wir benötigen|wir brauchen) (?:ihre|deine) (?:zustimmung|einwilligung)|ce contenu (?:est bloqué|n.a pas pu être affiché|ne peut pas être affiché)|este contenido (?:está bloqueado|no se puede mostrar)|este artículo contiene contenido proporcionado|este conteúdo está bloqueado|este (?:artigo|texto) (?:inclui|contém) conteúdo (?:proporcionado|fornecido)|questo contenuto (?:è bloccato|non può essere visualizzato)|deze (?:inhoud|content) (?:is geblokkeerd|kan niet worden)|эта статья содержит контент, предоставленный)/iu;
/** To see what is embedded, … */
const TO_SEE =
  /^[^\p{L}]*(?:(?:to (?:view|see|watch|load|display) th(?:is|e)|pour (?:afficher|visualiser|voir|consulter|lire) c(?:e|et|ette|es)|para (?:ver|visualizar) est[ea]|per (?:visualizzare|vedere) quest[oa]|om dez?e|om dit|aby (?:wyświetlić|zobaczyć|obejrzeć) t[ęeo]n?|för att (?:visa|se) (?:det här|detta|den här)) (?:[\p{L}-]+ )?(?:content|post|tweet|video|embed|contenu|publication|vidéo|contenido|vídeo|tuit|conteúdo|contenuto|inhoud|treś|film|wpis|materiał|innehåll|inlägg)|um (?:eingebettete|externe|diesen?|dieses|den|das) [\p{L} ]{0,40}(?:anzuzeigen|anzusehen|zu sehen|zu laden|abzuspielen)|(?:mit|by|en|durch|mediante|al|cliccando) (?:dem |einem |das )?(?:laden|klick|loading|clicking|viewing|cliquant|hacer clic) )/iu;
/** … the reader is to agree. */
const AGREES =
  /cookie|consent|einwillig|zustimm|einverstanden|datenschutz|akzeptier|privacy|accept|acept|aceit|accett|autoris|zgod|samtyck|godkänn|toestemming|akkoord|third.party|drittanbieter/iu;
/** A longer text is no notice. */
const LONGEST = 1200;

/** Whether a line stands in place of an embed and asks the reader to let it load. */
export function isNotice(text: string): boolean {
  return text.length < LONGEST && (OPENS.test(text) || (TO_SEE.test(text) && AGREES.test(text)));
}
