/** Headings and lead-ins of lists that a template adds, in the languages of the reader's lexica. */
const RELATED =
  /^\W*(?:\[[^\]]{1,20}\]\s*)?(?:(?:for )?more (?:from|on|about|stories|news|in|like)|(?:you (?:may|might) )?also (?:like|read|see)|related|from (?:our|the) (?:partners?|network|sponsors?)|(?:from )?around the web|read (?:more|next|also)|recommended|most (?:read|popular|viewed)|popular|trending|latest|recent (?:posts|articles|stories)|don.t miss|see also|continue reading|further stories|share (?:this|on)|follow us|subscribe|sign up|newsletter|sponsored|advertisement|filed under|tagged|tags|categories|topics|zum thema|mehr (?:zum thema|aus|von|über|lesen)|lesen sie|lies auch|auch interessant|das könnte|ähnliche|verwandte|meistgelesen|neueste|schlagw[oö]rter|teilen|à lire (?:aussi|également)|lire (?:aussi|également)|lisez (?:aussi|également)|sur le même sujet|articles? (?:liés|similaires|récents)|plus de|les plus lus|partager|voir aussi|lea también|lee también|te puede interesar|más (?:noticias|sobre|leíd[ao]s|en)|artículos relacionados|noticias relacionadas|etiquetas|compartir|leer más|weiterlesen|leia (?:também|mais)|mais lidas|veja também|relacionad[ao]s|leggi anche|potrebbe interessarti|articoli correlati|più letti|lees (?:ook|verder|meer)|meer over|gerelateerd|czytaj (?:też|także|więcej)|zobacz także|powiązane|по теме|похожие|läs (?:också|även|mer)|relaterat|mer om|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|katso myös|přečtěte si|čtěte také|citește și|olvas[ds]\p{L}* (?:el|tovább)|διαβάστε (?:επίσης|ακόμη)|читайте также|читайте по теме|baca juga|ayrıca oku|pročitajte|【?(?:関連記事|あわせて読みたい|人気記事)|相关阅读|延伸閱讀|推荐阅读|관련 ?기사|(?:leggi|leia|lire|lea|lees|läs|czytaj|читайте|lesen|read|watch)\s*[:：])/iu;
/** A lead-in is no longer than this; a sentence that happens to begin so is longer. */
const LEAD_IN = 60;

/** True for a line that sends readers to other pages and says nothing itself. `linked`: characters of its text that are links. */
export function isLeadIn(text: string, linked: number, heading: boolean): boolean {
  if (!RELATED.test(text)) return false;
  const own = text.length - linked;
  return own < LEAD_IN && (heading || linked > own || text.length < LEAD_IN);
}
