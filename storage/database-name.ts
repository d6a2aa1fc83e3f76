/** Name of the one database, in the extension's own origin. */
export const databaseName = 'headwater';

/** The newest schema, as `versions.ts` ends with it; on its own, so that a first look loads nothing else. */
export const newestVersion = 3;
