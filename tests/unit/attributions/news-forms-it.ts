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
  ['Secondo quanto riferito dai carabinieri, la diga era aperta.', '?'],
  ['Secondo quanto si è appreso la diga era aperta.', '?'],
  ['A quanto si apprende, la diga era aperta.', '?'],
  ['Stando alle prime voci, la diga era aperta.', '?'],
  ['La diga è chiusa, fa sapere il Comune.', 'Comune'],
  ['Lo riporta il Corriere dello Scalo.', 'Corriere dello Scalo'],
  ['Come riportato dal Messaggero di Lorne, la diga è chiusa.', 'Messaggero di Lorne'],
  ['A lanciare l’allarme è la Coldiga: i prezzi salgono.', 'Coldiga'],
  ['Per gli inquirenti la diga era aperta.', '?'],
  ['Quillgas stima che i consumi caleranno.', 'Quillgas'],
  ['Lo ha detto la ministra delle Dighe, Ada Melli, a Radio Lorne.', 'Radio Lorne'],
  ['Secondo una prima ricostruzione la diga era aperta.', 'prima ricostruzione'],
  ['Dalle indagini risulta che la diga era aperta.', 'indagini'],
  ['L’ipotesi degli inquirenti è che la diga fosse aperta.', '?'],
];

/** Sentences of such texts that credit nobody. */
export const untold: readonly string[] = [
  'Nel secondo semestre la diga è stata riparata.',
  'Il secondo governo Tosi è caduto.',
  'I pescatori credono nel progetto.',
  'Per gli abitanti, il sabato è giorno di mercato.',
  'Per la difesa della diga servono nove pompe.',
  'Il vento porta il grano dallo scalo.',
  'Secondo tempo senza reti alla diga.',
];
