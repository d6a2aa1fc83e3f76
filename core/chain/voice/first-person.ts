/** How a text speaks of what its author saw, did or thinks, in the languages read here. */
export const FIRST_PERSON =
  /(?<!\p{L})(?:I|I[’']\p{L}+|my|mine|we|we[’']\p{L}+|our|je|j[’']\p{L}+|mon|ma|mes|nous|notre|ich|mein\p{L}*|wir|unser\p{L}*|yo|mi|mis|nosotros|nuestr\p{L}+|eu|meu|minha|nós|io|mio|mia|noi|ik|mijn|wij|onze)(?!\p{L})/u;
