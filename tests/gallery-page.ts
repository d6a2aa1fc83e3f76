/** The page that shows pictures side by side: one row for each state, in the order of their names (surface-state-browser-scheme.png). */
export function galleryPage(files: readonly string[]): string {
  const rows = Map.groupBy([...files].sort(), (file) => file.replace(/-(?:chromium|firefox)-(?:dark|light)\.png$/, ''));
  const sections = [...rows].map(([state, pictures]) => {
    const figures = pictures.map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt="${file.replace(/\.png$/, '')}" loading="lazy"></a><figcaption>${file.replace(/^.*-(\w+)-(\w+)\.png$/, '$1, $2')}</figcaption></figure>`,
    );
    return `<section><h2>${state}</h2>\n${figures.join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Headwater: every state</title>
<style>body{font:14px system-ui;margin:24px;color-scheme:light dark}section{display:flex;flex-wrap:wrap;gap:16px}h2{flex-basis:100%;font-size:15px}figure{margin:0}img{max-height:420px;max-width:560px;border:1px solid gray}</style></head>
<body><h1>Every state, in both browsers, dark and light</h1>
${sections.join('\n')}
</body></html>
`;
}
