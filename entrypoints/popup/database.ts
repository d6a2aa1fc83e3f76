import { openDatabase } from '../../storage/database';

/** The one connection of the popup; the module is loaded after the first paint, and opened at its first use. */
export const db = openDatabase();
