import { readPdf } from '../../../core/page/document/read-pdf';
import { mediaType } from './content-types';
import { decodeText } from './decode-text';
import { inflate } from './inflate';

/**
 * The text of a body: of a PDF what its pages say, empty when that cannot be read; of everything else the characters.
 * @param isCut whether the body was cut at the size cap
 */
export async function bodyText(bytes: Uint8Array, contentType: string | null, isCut: boolean): Promise<string> {
  if (mediaType(contentType) === 'application/pdf') return (await readPdf(bytes, inflate)) ?? '';
  return decodeText(bytes, contentType, isCut);
}
