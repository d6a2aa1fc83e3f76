import { expect, test } from 'vitest';
import { readArticle } from './read-article';

const FRAME = '<iframe data-src="https://www.youtube.com/embed/YE7VzlLtp-4"></iframe>';

/** What stands in place of an embed until the reader agrees. */
const NOTICES: readonly string[] = [
  'This article contains content provided by YouTube. We ask before anything is loaded, see their <a href="https://policies.example/privacy">privacy policy</a>.',
  'To view this content, accept the cookies of this platform.',
  'By loading the video, you agree to the <a href="https://policies.example/privacy">privacy policy</a> of its host.',
  'An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.',
  'Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung notwendig.',
  'Mit dem Laden des Videos akzeptieren Sie die <a href="https://policies.example/privacy">Datenschutzerklärung</a>.',
  'Pour afficher ce contenu, vous devez accepter les cookies des réseaux sociaux.',
  'Para ver este contenido debe aceptar las cookies de la red social.',
  'Per visualizzare questo contenuto occorre accettare i cookie.',
  'Om deze inhoud te tonen moet u toestemming geven.',
];

test.each(NOTICES)('no part of the text: %s', (notice) => {
  const { text, citations } = readArticle(`<div><div><p>${notice}</p></div>${FRAME}</div>`);
  expect(text).not.toContain(notice.slice(0, 20));
  expect(citations.map(({ relation, url }) => [relation, url])).toEqual([
    ['embeds', 'https://www.youtube.com/watch?v=YE7VzlLtp-4'],
  ]);
  expect(text.slice(citations[0]?.passage.start, citations[0]?.passage.end)).toContain('The gauge in the yard');
});

/** What begins alike and says something. */
const SAID: readonly string[] = [
  'An dieser Stelle stand bis zum Herbst eine Mühle, deren Rad noch im Museum liegt.',
  'To view this video is to see how the weir was built, said the warden on Monday.',
  'By loading the boats at night, the crew saved a whole day of waiting at the lock.',
  'Para ver este vídeo vinieron tres mil personas al teatro de la plaza.',
  'Mit dem Klick eines Schalters war das Licht am Wehr am Abend wieder da.',
];

test.each(SAID)('part of the text: %s', (line) => {
  expect(readArticle(`<p>${line}</p>${FRAME}`).text).toContain(line);
});
