import { describe, expect, test } from 'vitest';
import { sameFigures } from '../../../core/chain/passage/same-figures';
import { makeReading } from './make-reading';

const ENGLISH = [
  'The council met on Monday.',
  'It told the owners to move 140 boats within sixty days.',
  'A fine of 3,000 a head is due on 17 September.',
];

describe('a claim in another script is known by its figures', () => {
  test.each([
    ['Russian', 'Совет велел убрать 140 лодок за 60 дней', 1],
    ['Greek', 'Πρόστιμο 3.000 για κάθε βάρκα', 2],
    ['Arabic, with its own digits', 'أمر المجلس بنقل ١٤٠ قاربا', 1],
    ['Hindi, with its own digits', 'परिषद ने १४० नावें हटाने को कहा', 1],
    ['Japanese', '市議会は140隻の船を移すよう命じた', 1],
    ['Russian, other figures', 'Совет велел убрать 155 лодок за 45 дней', null],
    ['Russian, no figure', 'Совет велел убрать лодки', null],
    ['Russian, one digit', 'Совет велел убрать 3 лодки', null],
    ['the same script', 'Le conseil a fait déplacer 140 bateaux', null],
  ])('%s', (_, claim, sentence) => {
    const reading = makeReading('https://paper.example.com/x', { paragraphs: ENGLISH });
    const found = sameFigures(claim, reading);
    expect(found && reading.text.slice(found.start, found.end)).toBe(sentence === null ? null : ENGLISH[sentence]);
  });
});
