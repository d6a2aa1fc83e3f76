import { expect, test } from 'vitest';
import { coversHost } from '../../../core/url/covers-host';

test.each<readonly [site: string, host: string, covered: boolean]>([
  ['paper.example', 'paper.example', true],
  ['paper.example', 'www.paper.example', true],
  ['www.paper.example', 'paper.example', true],
  ['paper.example', 'news.paper.example', true],
  ['www.paper.example', 'a.b.paper.example', true],
  ['paper.example', 'paper.example.', true],
  ['WWW.Paper.example', 'paper.example', true],
  ['news.paper.example', 'paper.example', false],
  ['news.paper.example', 'sport.paper.example', false],
  ['paper.example', 'wallpaper.example', false],
  ['paper.example', 'paper.example.evil.example', false],
  ['example', 'paper.example', false],
  ['localhost', 'localhost', true],
  ['10.0.0.8', '10.0.0.8', true],
])('%s means %s: %s', (site, host, covered) => {
  expect(coversHost(site, host)).toBe(covered);
});
