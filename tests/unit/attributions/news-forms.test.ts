import { describe, expect, it } from 'vitest';
import * as german from './news-forms-de';
import * as english from './news-forms-en';
import * as spanish from './news-forms-es';
import * as french from './news-forms-fr';
import * as italian from './news-forms-it';
import { dutch, polish, russian, swedish } from './news-forms-north-east';
import * as portuguese from './news-forms-pt';
import { attributionsOf } from './page-of';

const languages = [
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
  ['nl', dutch],
  ['pl', polish],
  ['ru', russian],
  ['sv', swedish],
] as const;

const sourcesOf = (line: string, language: string) =>
  attributionsOf([line], { language }).credits.map(({ attribution }) => attribution.name ?? '?');

describe.each(languages)('forms of attribution in news: %s', (language, { told, untold }) => {
  it.each(told)('%s', (line, ...names) => {
    expect(sourcesOf(line, language)).toEqual(names);
  });

  it.each(untold.map((line) => [line]))('nobody: %s', (line) => {
    expect(sourcesOf(line, language)).toEqual([]);
  });
});
