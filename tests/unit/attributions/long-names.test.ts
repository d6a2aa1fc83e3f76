import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** Name of whoever says the last quotation. */
function lastSpeaker(lines: readonly string[], language = 'en'): string | null | undefined {
  return attributionsOf(lines, { language }).quotations.at(-1)?.attribution.name;
}

describe('a body told by a short name', () => {
  it.each([
    [
      'Harwick Water Board (HWB)',
      'en',
      'The Harwick Water Board (HWB) met on Monday.',
      '“The weir will be shut until May,” the HWB said.',
    ],
    [
      'National Guild of Ferry Hands of Dunmere (Nagfad)',
      'en',
      'The National Guild of Ferry Hands of Dunmere (Nagfad) has called a strike.',
      '“Our members have had enough,” Nagfad said in a statement.',
    ],
    [
      'National Bridge Agency (NBA)',
      'en',
      'The NBA (National Bridge Agency) was told in June.',
      '“Nobody was hurt at the bridge,” the NBA said.',
    ],
    [
      'Deutscher Fährverband (DFV)',
      'de',
      'Das geht aus einem Papier des Deutschen Fährverbandes (DFV) hervor.',
      '„Die Fähren fahren im Winter nicht“, teilte der DFV mit.',
    ],
    [
      'Institut national des rivières (INR)',
      'fr',
      'L’Institut national des rivières (INR) a publié ses chiffres lundi.',
      '« Le niveau du fleuve reste trop bas », indique l’INR.',
    ],
  ])('is %s', (name, language, first, second) => {
    expect(lastSpeaker([first, second], language)).toBe(name);
  });

  it('stays as it is where the brackets say something else', () => {
    expect(
      lastSpeaker([
        'The weir is shut for the year (HWB). Great Lorne was told (HWB).',
        '“The weir will be shut until May,” the HWB said.',
      ]),
    ).toBe('HWB');
  });

  it('stays as it is where many bodies have that short name', () => {
    expect(
      lastSpeaker([
        'A General Student Union (GSU) is elected every year. The GSU of Dunmere met on Monday.',
        '“The weir will be shut until May,” the GSU said.',
      ]),
    ).not.toContain('General');
  });

  it('does not take words of another sentence for its name', () => {
    expect(
      lastSpeaker(['Harwick is dry. Water was sold. Boats (HWB) lie still.', '“Rain will come,” the HWB said.']),
    ).toBe('HWB');
  });
});
