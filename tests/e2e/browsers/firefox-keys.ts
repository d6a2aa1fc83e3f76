/** Keys that are no character, as WebDriver wants them (W3C WebDriver §17.4.2). */
const codes: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
  F6: '\uE036',
};

/** The codes of a press such as "Shift+Tab", in the order in which the keys go down. */
export function codesOf(keys: string): readonly string[] {
  return keys.split('+').map((key) => codes[key] ?? key);
}
