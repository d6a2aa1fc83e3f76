/** Whether marks of any print that its paragraph opened stand open at an offset: the words there are somebody's. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return OPEN.test(before) || (before.split('"').length - 1) % 2 === 1;
}

/** "„…", "“…" where none of the German print stand before, "«…", and "»…" where none of the French print do. */
const OPEN = /„[^“”]*$|^[^„]*“[^”„]*$|«[^»]*$|^[^«]*»[^«]*$/u;
