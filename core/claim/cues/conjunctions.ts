/** What joins two of a sort, in the languages read, as alternatives of a regular expression. */
export const AND_WORDS = 'and|und|et|y|e|ed|en|i|и|och|og';

/** What sets one beside another, each as well as none of them. */
export const OR_WORDS = 'or|nor|oder|noch|ou|ni|o|of|nem|né|ani|lub|или|ни|eller';

/** What sets a sentence against the one before. */
export const BUT_WORDS = 'but|yet|aber|doch|mais|pero|mas|ma|maar|ale|но|а|men';

/** One word or sign that joins, and one word that joins sentences. */
export const AND = new RegExp(`^(?:${AND_WORDS}|&)$`);
export const AND_BUT = new RegExp(`^(?:${AND_WORDS}|${BUT_WORDS})$`);

/** Adverbs of time and of what is added, which open a clause in languages that keep the subject before its verb then. */
const OPENING_ADVERBS =
  'hier|aujourd|hui|demain|maintenant|aussi|puis|ensuite|alors|déjà|enfin|ainsi|encore|pourtant|cependant|toutefois|' +
  'ayer|hoy|mañana|ahora|también|tampoco|además|así|entonces|luego|después|ya|aún|todavía|incluso|mientras|' +
  'ontem|hoje|amanhã|agora|também|além|assim|então|depois|antes|já|ainda|logo|porém|enquanto|' +
  'ieri|oggi|domani|adesso|anche|già|poi|allora|così|inoltre|infine|intanto|ancora|mentre|stamattina|stasera|' +
  'wczoraj|dziś|dzisiaj|jutro|teraz|także|również|też|już|potem|wtedy|jednak|вчера|сегодня|завтра|сейчас|также|тоже|уже|потом|затем|тогда|однако';
/** Conjunctions and adverbs that open a clause; only a preposition makes the phrase behind it no subject. */
export const OPENS_CLAUSE = new RegExp(
  '^(?:doch|aber|und|denn|auch|dass|daß|weil|wenn|ob|wie|während|but|and|yet|so|then|also|however|that|while|as|when|because|although|if|mais|et|donc|car|que|qu|si|quand|lorsque|puisque|pero|y|cuando|aunque|porque|mas|e|quando|embora|ma|perché|maar|en|dat|want|ale|i|że|но|и|а|что|men|och|og|att|' +
    `${OPENING_ADVERBS})$`,
);
