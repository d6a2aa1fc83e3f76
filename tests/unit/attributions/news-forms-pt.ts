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
  ['Matos foi informado por assessores de que a ponte cedeu.', '?'],
  ['Em vídeo divulgado pela Polícia Civil, o suspeito aparece correndo.', 'Polícia Civil'],
  ['Em áudio divulgado pelo secretário de Obras, Rui Matos, o motorista pede ajuda.', 'Rui Matos'],
  ['O projeto é considerado inviável por engenheiros da prefeitura.', '?'],
  ['A avaliação entre vereadores é de que a obra não fica pronta.', '?'],
  ['A expectativa na prefeitura é que a obra fique pronta.', 'prefeitura'],
  ['Para a polícia ela é suspeita do furto.', 'polícia'],
  ['O prefeito recebeu queixas de moradores da rua Alta e explicou que haverá obras.', 'prefeito'],
];

/** Sentences of such texts that credit nobody. */
export const untold: readonly string[] = [
  'O segundo escalão do governo mudou de endereço.',
  'Moradores reclamam da demora.',
  'A prefeitura não confirmou a data.',
  'A prefeitura não a confirmou.',
  'Para a feira ela levou flores.',
  'O atraso é visto da ponte por todos.',
  'A análise da água é feita em maio.',
];
