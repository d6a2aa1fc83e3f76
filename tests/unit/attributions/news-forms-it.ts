/** A sentence of Italian news, and the names of those it credits in order: "?" for a source that is left unnamed. */
export const told: readonly (readonly [line: string, ...names: readonly string[]])[] = [
  ['Alleati di Tosi ammettono che la maggioranza è divisa.', '?'],
  ['Esponenti della maggioranza ritengono che il testo cambierà.', '?'],
  ['Gli esperti sono convinti che la diga terrà.', '?'],
  ['Molti pensano che il termine sia scaduto.', '?'],
  ['Secondo gli inquirenti il Tosi avrebbe mentito.', '?'],
  ['Secondo il sindaco la diga terrà.', 'sindaco'],
  ['La diga, secondo il Consorzio del Colle, terrà.', 'Consorzio del Colle'],
  ['In un video diffuso dalla polizia si vede il conducente fuggire.', 'polizia'],
  ['La cifra è stata confermata dalla Regione Collina.', 'Regione Collina'],
  ['Tosi è stato informato dai suoi consiglieri che il ponte era crollato.', '?'],
  ['Per gli inquirenti si tratta di un furto.', '?'],
];

/** Sentences of such texts that credit nobody. */
export const untold: readonly string[] = [
  'Nel secondo semestre la diga è stata riparata.',
  'Il secondo governo Tosi è caduto.',
  'I pescatori credono nel progetto.',
  'Per gli abitanti, il sabato è giorno di mercato.',
];
