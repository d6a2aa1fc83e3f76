import { expect, test } from 'vitest';
import { withoutArticle } from '../../../core/chain/voice/without-article';

test.each<readonly [name: string, plain: string]>([
  ['The Lantern', 'Lantern'],
  ['the lantern', 'lantern'],
  ['Lantern', 'Lantern'],
  ['Lesebote', 'Lesebote'],
  ['Der Lesebote', 'Lesebote'],
  ['L’Écho du Bief', 'Écho du Bief'],
  ['Het Dagblad', 'Dagblad'],
  ['Os Diários', 'Diários'],
  ['', ''],
])('%s is called %s', (name, plain) => {
  expect(withoutArticle(name)).toBe(plain);
});
