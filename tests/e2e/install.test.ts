import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromeBuild } from '../built/builds';
import { waitFor } from './browsers/wait-for';
import { asChromium, browserNames, type Stage, setStage, textOf } from './prepare';

describe('installing in Chromium', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage('chromium');
  });
  afterAll(() => stage?.close());

  it('shows no warning', async () => {
    const manifest = readFileSync(join(chromeBuild, 'manifest.json'), 'utf8').replaceAll(/__MSG_\w+__/g, 'Headwater');
    const { installWarnings } = asChromium(stage.browser);
    const { default_locale: _, ...plain } = JSON.parse(manifest);
    expect(await installWarnings(JSON.stringify(plain))).toEqual([]);
    expect(await installWarnings(JSON.stringify({ ...plain, permissions: ['tabs'] }))).not.toEqual([]);
  });
});

describe.each(browserNames)('without any site allowed, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it('installation opens the welcome page', async () => {
    await waitFor('the welcome page', async () =>
      (await stage.browser.openPages()).some((url) => url.endsWith('/welcome.html')),
    );
  });

  it('a click on the icon reads the page that is open', async () => {
    const tab = await stage.browser.openTab(
      'http://lamplighter.example.net/2012/03/05/three-questions-about-the-phone-bank/',
    );
    const popup = await stage.browser.openPopup(tab);
    await waitFor('the page in the popup', async () => (await textOf(popup, '.chain')).includes('Lamplighter'));
    await popup.close();
  });
});
