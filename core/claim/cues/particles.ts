/** Small words inside names of people ("van der Berg", "bin Salem"), as alternatives of a regular expression. */
export const NAME_PARTICLES =
  'van|von|vom|zum|zur|zu|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|te|ter|ten|af';

/** What somebody or something is of, as alternatives of a regular expression. */
export const OF_WORDS = 'of|de|du|des|d|del|dell|dell[aeo]|dei|degli|di|do|da|dos|das|der|von|vom|van';

/** One word of a name, and one that says "of". */
export const NAME_PARTICLE = new RegExp(`^(?:${NAME_PARTICLES})$`);
export const OF = new RegExp(`^(?:${OF_WORDS})$`);
