import { createWords, type Words } from '../../components/words/words';
import messages from '../../public/_locales/en/messages.json';

const table: Readonly<Record<string, { readonly message: string }>> = messages;

/** English as the extension ships it, without a browser's `i18n`: $1 … $9 are filled in as the browser does. */
export function englishWords(language = 'en'): Words {
  return createWords((key, parts) => fill(table[key]?.message ?? '', parts), language);
}

function fill(message: string, parts: readonly string[]): string {
  return message.replace(/\$([1-9])/g, (_, place: string) => parts[Number(place) - 1] ?? '');
}
