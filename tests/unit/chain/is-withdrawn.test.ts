import { expect, test } from 'vitest';
import { driveTrace } from './drive-trace';

const CLAIM = 'The ferry to Nordholm has stopped carrying bicycles';
const DENIAL = 'The ferry to Nordholm has not stopped carrying bicycles';
const PAGE = 'https://paper.example.com/ferry';
const SOURCE = 'https://wire.example.org/ferry';

const notes = [
  { note: 'An earlier version of this story said something else.', end: 'unsupported' },
  { note: 'Correction, 3 May: bicycles travel as before.', end: 'unsupported' },
  { note: 'This article was amended on 3 May.', end: 'unsupported' },
  { note: 'Une version précédente de cet article disait autre chose.', end: 'unsupported' },
  { note: 'Rectificatif : les vélos voyagent toujours.', end: 'unsupported' },
  { note: 'In einer früheren Fassung dieses Artikels stand etwas anderes.', end: 'unsupported' },
  { note: 'Korrektur: Räder fahren weiter mit.', end: 'unsupported' },
  { note: 'Una versión anterior de esta noticia decía otra cosa.', end: 'unsupported' },
  { note: 'Fe de errores: las bicicletas viajan igual.', end: 'unsupported' },
  { note: 'The correction of the timetable takes a year.', end: 'origin' },
  { note: 'An earlier ferry sank.', end: 'origin' },
] as const;

test.each(notes)('a denial with “$note”: $end', ({ note, end }) => {
  const web = {
    [PAGE]: { paragraphs: [`${CLAIM}, [the wire says](${SOURCE} isBasedOn).`] },
    [SOURCE]: { paragraphs: [`${DENIAL}.`, note], site: 'Wire' },
  };
  const { hops, end: found } = driveTrace(web, PAGE, CLAIM).trace.chain;
  expect(found?.kind).toBe(end);
  expect(hops.at(-1)?.passage?.exact).toContain(DENIAL);
});

test('a correction of something else takes nothing back', () => {
  const web = {
    [PAGE]: { paragraphs: [`${CLAIM}, [the wire says](${SOURCE} isBasedOn).`] },
    [SOURCE]: { paragraphs: [`${CLAIM}.`, 'Correction: the captain is called Otto Brand.'] },
  };
  expect(driveTrace(web, PAGE, CLAIM).trace.chain.end?.kind).toBe('origin');
});
