import { describe, expect, test } from 'vitest';
import { attributionsOf } from './page-of';

const read = (language: string, line: string) => attributionsOf([line], { language });
const outlets = (language: string, line: string) =>
  read(language, line)
    .credits.filter(({ kind }) => kind === 'prior-report')
    .map(({ attribution }) => attribution.name);

describe('outlets that were told, in Romance languages', () => {
  test.each([
    ['fr', '« Le pont tiendra », lance à l’AFP Xavier Ferrand, batelier à Valmont.', 'AFP'],
    ['fr', '« Personne n’est blessé », a rassuré mardi 3 mai sur franceinfo la capitaine Ada Roche.', 'franceinfo'],
    ['fr', 'Sur Radio Valmont, la maire a promis que le pont rouvrirait.', 'Radio Valmont'],
    ['fr', '« On a eu peur », explique-t-elle au micro de RTL.', 'RTL'],
    ['it', 'Il sindaco Aldo Ferri ha spiegato la scelta in una intervista a Repubblica.', 'Repubblica'],
    ['it', '«Siamo pronti», ha detto Aldo Ferri al Corriere della Valle.', 'Corriere della Valle'],
    ['it', 'La giunta è unita, ha detto il sindaco ai microfoni di Telelorna.', 'Telelorna'],
    ['es', 'En diálogo con TVL, la alcaldesa explicó que el puente reabrirá.', 'TVL'],
    ['es', 'Por la mañana, en Radio Lorca, el ministro afirmó que habrá ayudas.', 'Radio Lorca'],
    ['es', '“Fue un susto”, resumió la molinera Ana Salas en Radio Lorca.', 'Radio Lorca'],
    ['pt', '“Ouvi um estrondo”, contou ao g1 uma moradora da vila.', 'g1'],
    ['pt', 'Em nota enviada à TV Lorna, a paróquia lamentou o caso.', 'TV Lorna'],
  ])('%s: %s', (language, line, name) => expect(outlets(language, line)).toEqual([name]));

  test.each([
    ['fr', 'La ministre a dit à Emmanuel Ferrand qu’elle reviendrait à Valmont.'],
    ['fr', 'Les acteurs de la série de Radio Valmont sont venus hier.'],
    ['es', 'La ministra afirmó en Lorca que el puente es seguro.'],
    ['es', 'El presidente dijo a Ana Salas que no iría a Nueva York.'],
    ['pt', 'O prefeito disse à Polícia Civil que não conhecia o suspeito.'],
    ['pt', 'O ministro falou em entrevista coletiva, no Recife.'],
    ['it', 'Il sindaco ha detto a Ferri che il ponte è chiuso.'],
  ])('nobody, %s: %s', (language, line) => expect(outlets(language, line)).toEqual([]));

  test('who speaks is no part of the outlet', () => {
    expect(read('it', '«Siamo pronti», ha detto Aldo Ferri al Corriere.').quotations[0]?.attribution).toEqual({
      kind: 'person',
      name: 'Aldo Ferri',
    });
  });
});

test('nobody is told by the page itself, whoever’s name stands behind its own', () => {
  const line = '“Eu moro aqui”, disse ao Jornal do Vale Custódio Pinho, de 71 anos.';
  expect(attributionsOf([line], { language: 'pt', site: 'Jornal do Vale' }).credits).toEqual([]);
});

describe('verbs, bodies and people of Romance languages', () => {
  test.each([
    ['it', 'Alcuni sostengono che il ponte sia sicuro.', 'Alcuni sostengono'],
    ['it', 'La giunta smentisce che il ponte sia chiuso.', 'La giunta smentisce'],
    ['es', 'Los investigadores concluyeron que el agua era salada.', 'Los investigadores concluyeron'],
    ['es', 'Los vecinos cuentan que el río creció de golpe.', 'Los vecinos cuentan'],
    ['es', 'Un nuevo estudio encontró que el agua era salada.', 'Un nuevo estudio encontró'],
    ['pt', 'Uma nova pesquisa descobriu que a água era salgada.', 'Uma nova pesquisa descobriu'],
    ['pt', 'A direção adverte que a ponte pode ceder.', 'A direção adverte'],
    ['fr', 'Les pompiers signalent que la route est coupée.', 'Les pompiers signalent'],
    ['fr', 'Pour les enquêteurs, le conducteur roulait trop vite.', 'Pour les enquêteurs'],
  ])('%s: %s', (language, line, words) =>
    expect(read(language, line).credits.map(({ text }) => text)).toEqual([words]),
  );

  test.each([
    ['pt', 'Os pesquisadores disseram que a água era salgada.', 'anonymous'],
    ['fr', 'Le rapporteur a dit que le texte était long.', 'person'],
    ['pt', 'O Ministério afirmou que a ponte é segura.', 'organisation'],
  ])('%s: %s', (language, line, kind) =>
    expect(read(language, line).credits.map(({ attribution }) => attribution.kind)).toEqual([kind]),
  );

  test.each([
    ['es', 'El testigo esperó fuera.'],
    ['pt', 'A ponte encontrou um novo dono.'],
  ])('nobody, %s: %s', (language, line) => expect(read(language, line).credits).toEqual([]));
});

describe('whoever an office or a noun stands for', () => {
  const speakers = (language: string, lines: readonly string[]) =>
    attributionsOf(lines, { language }).quotations.map(({ attribution }) => attribution.name);
  test.each([
    [
      'fr',
      [
        '« La route est coupée », a indiqué la sergente Béatrice Ferrand, porte-parole de la SQV.',
        '« Un enquêteur est sur place », a précisé la porte-parole de la SQV.',
      ],
      'Béatrice Ferrand',
    ],
    ['fr', ['« La route est coupée », a indiqué une porte-parole de la SQV.'], 'SQV'],
    [
      'pt',
      ['Segundo a Polícia Civil, a ponte caiu. Em nota, a corporação afirmou que “a ponte era velha”.'],
      'Polícia Civil',
    ],
    ['fr', ['Le ministre Gérard Ferrand a fait part de « sa grande émotion ».'], 'Gérard Ferrand'],
  ] as const)('%s: %s', (language, lines, name) => expect(speakers(language, lines).at(-1)).toBe(name));
});
