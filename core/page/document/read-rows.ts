/** What divides the fields of a table kept as text (RFC 4180 and its habits). */
const DIVIDERS = ['\t', ';', ','] as const;
/** Lines that are looked at to tell which of them it is. */
const LOOKED_AT = 20;

/** A day and an hour with the sign between them (ISO 8601). */
const STAMP = /(?<=^"?)(\d{4}-\d\d-\d\d)T(?=\d\d:\d\d)/;

/**
 * The rows of a table kept as text, a line each, with a blank after each field and between day and hour, so that “2024-11-02,13.9” is a date and a
 * number. Of a text in which no sign divides most lines: the text itself.
 */
export function readRows(text: string): string {
  const lines = text.split(/\r?\n/);
  const divider = dividerOf(lines.slice(0, LOOKED_AT).filter((line) => line.trim() !== ''));
  return divider === null ? text : lines.map((line) => spaced(line, divider)).join('\n');
}

/** The sign that divides most of the lines into the most fields. */
function dividerOf(lines: readonly string[]): string | null {
  const divided = DIVIDERS.map((sign) => ({ sign, lines: lines.filter((line) => line.split(sign).length > 1).length }));
  const [best] = divided.toSorted((one, other) => other.lines - one.lines);
  return best !== undefined && best.lines * 2 > lines.length ? best.sign : null;
}

/** A field in quotation marks may hold the sign itself. */
function spaced(line: string, divider: string): string {
  const fields = line.match(
    divider === '\t' ? /"[^"]*"|[^"\t]+|\t/g : divider === ';' ? /"[^"]*"|[^";]+|;/g : /"[^"]*"|[^",]+|,/g,
  );
  return (fields ?? [])
    .map((field) => (field === divider ? `${divider === '\t' ? '·' : divider} ` : field.trim().replace(STAMP, '$1 ')))
    .join('');
}
