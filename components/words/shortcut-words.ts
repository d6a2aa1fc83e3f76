/** A browser's name of a shortcut ("Alt+Shift+H", "⌥⇧H") as the design prints it: keys with a space between. */
export function shortcutWords(shortcut: string): string {
  return shortcut.split('+').join(' ');
}
