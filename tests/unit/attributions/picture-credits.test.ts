import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** Language, lines ("^" opens a caption), and whose the picture is: "p" a person, "o" a house or a body. */
type Row = readonly [language: string, line: string, ...names: readonly string[]];

const labelled: readonly Row[] = [
  ['en', '^ The weir in May. Photo: Ada Lorne', 'p Ada Lorne'],
  ['en', '^ The weir in May. Photo: Ada Lorne/AFP', 'p Ada Lorne', 'o AFP'],
  [
    'en',
    '^ The weir in May. Photo: Ada Lorne/Weirpress via Getty Images',
    'p Ada Lorne',
    'o Weirpress via Getty Images',
  ],
  ['en', 'Photo by weirwatcher on Unsplash', 'o weirwatcher on Unsplash'],
  ['en', '[Featured Image by Ada Lorne/Getty Images]', 'p Ada Lorne', 'o Getty Images'],
  ['en', '^ (Image credit: Mill Direct)', 'o Mill Direct'],
  ['en', '^ Image source, Getty Images', 'o Getty Images'],
  ['en', '^ The weir in May.Credit...Nora Fell for The Dunmere Times', 'p Nora Fell', 'o The Dunmere Times'],
  ['en', '^ The weir in May. Photograph: Nora Fell/The Dunmere Guardian', 'p Nora Fell', 'o The Dunmere Guardian'],
  ['en', '^ The weir in May. Photographer: Nora Fell/Bloomberg', 'p Nora Fell', 'o Bloomberg'],
  ['en', '© Nora Fell & Drawings by Ida', 'p Nora Fell'],
  ['de', '^ Das Wehr im Mai. Foto: Jutta Mohr/dpa/Archivbild', 'p Jutta Mohr', 'o dpa'],
  ['de', '^ Das Wehr im Mai. Foto: Petersen', 'p Petersen'],
  ['de', '^ Das Wehr im Mai. Foto: Polizei', 'o Polizei'],
  ['de', '^ Das Wehr im Mai. Foto: Landesarchiv', 'o Landesarchiv'],
  ['de', '^ Das Wehr im Mai. Foto: privat'],
  ['de', '^ Das Wehr im Mai. Foto: [M] JUTTA MOHR / DER WEITBOTE', 'p JUTTA MOHR', 'o DER WEITBOTE'],
  ['de', '^ Das Wehr im Mai. (Symbolbild: Jutta M./AdobeStock)', 'p Jutta M', 'o AdobeStock'],
  ['de', '^ Das Wehr im Mai © Jutta Mohr/dpa', 'p Jutta Mohr', 'o dpa'],
  ['fr', '^ Le moulin en mai. Crédit photo : Odile Ferrand / AFP', 'p Odile Ferrand', 'o AFP'],
  ['fr', '^ Le moulin en mai. Photo Odile Ferrand / AFP', 'p Odile Ferrand', 'o AFP'],
  ['fr', '^ Le moulin en mai. Photo DR'],
  ['es', '^ El molino en mayo. Foto: EFE/Rosa Cerro', 'o EFE', 'p Rosa Cerro'],
  ['es', '^ El molino en mayo. Foto: Cortesía'],
  ['pt', '^ O moinho em maio. (Foto: Rui Melo Jr./STM)', 'p Rui Melo Jr', 'o STM'],
  ['pt', '^ O moinho em maio. Foto: Reprodução/TV Vale', 'o TV Vale'],
  ['pt', '^ O moinho em maio. Imagem: Divulgação/Polícia Civil', 'o Polícia Civil'],
  ['it', '^ Il mulino a maggio. Foto LaPresse', 'o LaPresse'],
  ['it', '^ Il mulino a maggio. (foto Ansa)', 'o Ansa'],
  ['nl', '^ De molen in mei. Beeld: Joke Molenaar / ANP', 'p Joke Molenaar', 'o ANP'],
  ['pl', '^ Młyn w maju. Fot. Ewa Łęgowska / PAP', 'p Ewa Łęgowska', 'o PAP'],
  ['ru', '^ Мельница в мае. Фото: Анна Мельник / ТАСС', 'p Анна Мельник', 'o ТАСС'],
  ['sv', '^ Kvarnen i maj. Foto: Stina Åker/TT', 'p Stina Åker', 'o TT'],
];

const unlabelled: readonly Row[] = [
  ['en', '^ The weir in May. (AP Photo/Ada Lorne)', 'o AP', 'p Ada Lorne'],
  ['en', '^ The weir in May. (Ada Lorne / Reuters)', 'p Ada Lorne', 'o Reuters'],
  ['en', 'The weir in May, from above. (Ada Lorne/Getty)', 'p Ada Lorne', 'o Getty'],
  ['en', '^ The weir in May. (Nora Fell for The Dunmere Post)', 'p Nora Fell', 'o The Dunmere Post'],
  ['en', '^ The weir in May, near Dunmere.Nora Fell—Getty Images', 'p Nora Fell', 'o Getty Images'],
  ['en', 'Ada Lorne at the weir in May. | Nora Fell/AP Photo', 'p Nora Fell', 'o AP'],
  ['en', '^ Nora L. Fell / The Dunmere Post / Getty Images', 'p Nora L. Fell', 'o The Dunmere Post / Getty Images'],
  ['en', '^ Getty Image', 'o Getty Image'],
  ['fr', '^ Le moulin, le 3 mai. ODILE FERRAND / AFP', 'p ODILE FERRAND', 'o AFP'],
  ['fr', '^ Le moulin, le 3 mai. ODILE FERRAND POUR « LE MONDE »', 'p ODILE FERRAND', 'o LE MONDE'],
  ['it', '^ Il mulino a maggio (ansa)', 'o ansa'],
  ['en', '^ The weir in May – Nora Fell/AFP', 'p Nora Fell', 'o AFP'],
  ['es', '^ El molino, el 3 de mayo.Rosa Cerro (EFE)', 'p Rosa Cerro', 'o EFE'],
];

const none: readonly Row[] = [
  ['en', '^ The weir in May. Photos: Mills around the valley'],
  ['en', '^ Ada Lorne and Nora Fell at the weir in May.'],
  ['en', 'The museum bought a photo by Ada Lorne and hung it up.'],
  ['en', '^ The weir – Ada Lorne, Nora Fell'],
  ['en', 'She showed a photo of Ada Lorne at the weir.'],
  ['de', 'Die Abgeordnete (CDU/CSU) kam zu spät zum Wehr.'],
  ['de', 'Im Flur hängt ein Foto von Jutta Mohr aus dem Jahr der Flut.'],
];

for (const [title, rows] of Object.entries({ labelled, unlabelled, none }))
  describe(`whose a picture is: ${title}`, () => {
    it.each(rows)('%s: %s', (language, line, ...names) => {
      const { credits, pictures, claims } = attributionsOf([line], { language });
      expect(pictures.map(({ attribution: { kind, name } }) => `${kind === 'person' ? 'p' : 'o'} ${name}`)).toEqual(
        names,
      );
      // Whose a picture is says nothing that could be traced, and is no source.
      if (names.length > 0) expect(credits).toEqual([]);
      if (names.length > 0)
        expect(claims.filter(({ text }) => names.some((name) => text.endsWith(name.slice(2))))).toEqual([]);
    });
  });

describe('words of the text', () => {
  it.each([
    '^ Cars on the weir each day. Source: Dunmere Council. Chart: The Post',
    'DUNMERE (Reuters) – The road is closed until noon.',
  ])('%s: have a source that is no picture’s', (line) => {
    const { credits, pictures } = attributionsOf([line], { language: 'en' });
    expect(credits).toHaveLength(1);
    expect(pictures).toEqual([]);
  });
});

it.each([
  ['en', 'The weir in May (Photo: Twitter)', 'Twitter'],
  ['en', 'Photo used under Creative Commons from weirwatcher', 'weirwatcher'],
  ['de', 'Screenshot aus Facebook', 'Facebook'],
])('%s: %s: a picture taken from a network or a publication has it as its source', (language, line, name) => {
  const { credits, pictures } = attributionsOf([`^ ${line}`], { language });
  expect(credits.map(({ attribution }) => attribution.name)).toEqual([name]);
  expect(pictures).toEqual([]);
});
