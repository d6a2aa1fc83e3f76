/** A sentence of Portuguese news, and the names of those it credits in order: "?" for a source that is left unnamed. */
export const told: readonly (readonly [line: string, ...names: readonly string[]])[] = [
  ['Articuladores do governo avaliam que a votação será adiada.', '?'],
  ['Auxiliares da prefeita observam que não há divergências.', '?'],
  ['Interlocutores de Matos dizem que ele vai renunciar.', '?'],
  ['Nos bastidores, aliados admitem que a base está dividida.', '?'],
  ['Muitos entendem que o prazo acabou.', '?'],
  ['Moradores reclamam que a água tem gosto de ferro.', '?'],
  ['A obra atrasou, na visão de integrantes do conselho.', '?'],
  ['A obra atrasou, segundo a prefeitura.', 'prefeitura'],
  ['O preço subiu e, segundo o sindicato, vai subir mais.', 'sindicato'],
  ['O prefeito está convencido de que a ponte aguenta.', 'prefeito'],
];

/** Sentences of such texts that credit nobody. */
export const untold: readonly string[] = [
  'O segundo escalão do governo mudou de endereço.',
  'Moradores reclamam da demora.',
  'A prefeitura não confirmou a data.',
  'A prefeitura não a confirmou.',
];
