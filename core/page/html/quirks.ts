/** Old public identifiers that put a browser in quirks mode, where a table does not end a paragraph (HTML standard, "the initial insertion mode"). */
const QUIRKY =
  /^(?:-\/\/(?:w3c\/\/dtd html (?:3|4 final|4\.0 (?:frameset|transitional)|experimental)|w3o\/\/dtd w3 html|ietf\/\/dtd html|netscape comm|microsoft\/\/dtd internet|softquad|sun microsystems|webtechs|spyglass|as\/\/dtd html|advasoft|o'reilly|metrius|silmaril|sq\/\/dtd html)|\+\/\/silmaril|html$)/;
const QUIRKY_WITHOUT_SYSTEM = /^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//;

/** Whether a page with this doctype (`!doctype …` as it stands in the source) is read in quirks mode. */
export function hasQuirks(doctype: string): boolean {
  const words =
    /^!?doctype\s+([^\s>]+)\s*(?:public\s*(["'])(.*?)\2\s*(?:(["'])(.*?)\4)?|system\s*(["'])(.*?)\6)?/is.exec(
      doctype.trim(),
    );
  if (words?.[1]?.toLowerCase() !== 'html') return true;
  const publicId = words[3]?.toLowerCase() ?? '';
  if (publicId === '') return false;
  return QUIRKY.test(publicId) || (words[5] === undefined && QUIRKY_WITHOUT_SYSTEM.test(publicId));
}
