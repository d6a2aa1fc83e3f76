import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from './browsers/wait-for';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage } from './prepare';
import { openStored } from './stored-addresses';

const story = 'https://marked.example.com/2024/05/the-weir-is-late-again';
const source = 'https://weirnotes.example.org/2024/05/late';
const paragraph =
  'The works at the old weir have begun three weeks late, and the lock is closed to boats until the autumn.';
const markup = `<!doctype html><html lang="en"><head><title>The weir is late again</title>
<meta property="og:type" content="article"></head><body><nav><a href="/">Home</a></nav><article><h1>The weir is late again</h1>
<p>The works cost 2.4 million, according to <a id="cited" href="${source}">the notes of the weir keeper</a>.</p>
${`<p>${paragraph}</p>`.repeat(8)}</article></body></html>`;

describe.each(browserNames)('standing marks in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, (url, response) => {
      if (url.href !== story) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup);
      return true;
    });
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
  });
  afterAll(() => stage?.close());

  /** What the page itself can see of marks, and whether anything of its own was changed. */
  const seenByPage = (tab: Awaited<ReturnType<Stage['browser']['openTab']>>) =>
    tab.evaluate(() => ({
      marks: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      link: document.querySelector('#cited')?.outerHTML ?? '',
    }));

  it('are not there before the reader switches them on', async () => {
    const tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
    expect((await seenByPage(tab)).marks).toEqual([]);
    await tab.close();
  });

  it('are under cited links and nothing else, and change nothing of the page', async () => {
    const options = await stage.browser.openOwnPage('options.html');
    await options.click('[data-switch="standingMarks"] input');
    await waitFor('the setting', () =>
      options.evaluate(async () => {
        interface Api {
          readonly storage: {
            readonly local: { get(key: string): Promise<Record<string, { standingMarks?: boolean }>> };
          };
        }
        const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
        return (await (browser ?? chrome)?.storage.local.get('settings'))?.['settings']?.standingMarks === true;
      }),
    );
    await options.close();
    const tab = await stage.browser.openTab(story);
    const seen = await waitFor('marks', async () => {
      const now = await seenByPage(tab);
      return now.marks.length > 0 && now;
    });
    expect(seen).toEqual({
      marks: ['the notes of the weir keeper'],
      sheets: 0,
      link: `<a id="cited" href="${source}">the notes of the weir keeper</a>`,
    });
    await tab.close();
  });
});
