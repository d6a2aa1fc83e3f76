/** What joins two of a sort, in the languages read, as alternatives of a regular expression. */
export const AND_WORDS = 'and|und|et|y|e|ed|en|i|и|och|og';

/** What sets one beside another, each as well as none of them. */
export const OR_WORDS = 'or|nor|oder|noch|ou|ni|o|of|nem|né|ani|lub|или|ни|eller';

/** What sets a sentence against the one before. */
export const BUT_WORDS = 'but|yet|aber|doch|mais|pero|mas|ma|maar|ale|но|а|men';

/** One word or sign that joins, and one word that joins sentences. */
export const AND = new RegExp(`^(?:${AND_WORDS}|&)$`);
export const AND_BUT = new RegExp(`^(?:${AND_WORDS}|${BUT_WORDS})$`);
