/** How long a browser may take to fetch what it saves; the copy in memory is let go then. */
const keepMs = 60_000;

/**
 * Hands a file to the browser's downloads, by a link that is followed once. Needs no permission.
 * @param name with its ending
 * @param mediaType without parameters; the text is UTF-8
 */
export function saveFile(name: string, mediaType: string, pieces: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), keepMs);
}
