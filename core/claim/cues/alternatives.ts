/**
 * A pattern written over several lines: line breaks and the indentation behind them go, all else stays as it stands, backslashes too. Long
 * lists of words are read, compared and merged by line.
 */
export function alternatives(pattern: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(pattern, ...parts).replace(/\n\s*/g, '');
}
