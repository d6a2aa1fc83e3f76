import { decodeEntities } from '../../platforms/embeds/markup';

/** Names of the letters U+00C0 to U+00FF in order, as HTML has had them since Latin-1. */
const LETTERS =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const FIRST_LETTER = 0xc0;

let letters: ReadonlyMap<string, string> | null = null;

/** Decodes the character references that prose holds: numbers, punctuation and letters of Western Europe; others stay as they are. */
export function decodeReferences(text: string): string {
  letters ??= new Map(LETTERS.split(' ').map((name, index) => [name, String.fromCharCode(FIRST_LETTER + index)]));
  const known = letters;
  return decodeEntities(text.replace(/&([A-Za-z]{3,6});/g, (whole, name: string) => known.get(name) ?? whole));
}
