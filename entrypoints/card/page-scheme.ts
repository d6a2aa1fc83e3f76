/** Perceived lightness (0..255) under which a ground counts as dark. */
const darkBelow = 128;

/** The scheme that the page is drawn in: what it declares, else the lightness of its ground; null leaves it to the system. */
export function pageScheme(document: Document): 'light' | 'dark' | null {
  const view = document.defaultView;
  if (view === null) return null;
  const declared = view.getComputedStyle(document.documentElement).colorScheme;
  const light = /\blight\b/.test(declared);
  const dark = /\bdark\b/.test(declared);
  if (light !== dark) return dark ? 'dark' : 'light';
  for (const element of [document.body, document.documentElement]) {
    const ground = element === null ? null : lightness(view.getComputedStyle(element).backgroundColor);
    if (ground !== null) return ground < darkBelow ? 'dark' : 'light';
  }
  return light && dark ? null : 'light';
}

/** Lightness of an opaque `rgb()` colour, or null when it is see-through or written otherwise. Weights of ITU-R BT.601. */
function lightness(colour: string): number | null {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (parts === null || Number(parts[4] ?? '1') < 0.5) return null;
  return Number(parts[1]) * 0.299 + Number(parts[2]) * 0.587 + Number(parts[3]) * 0.114;
}
