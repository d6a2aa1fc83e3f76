import { expect, it } from 'vitest';
import { nameOfHost } from '../../../core/page/metadata/name-of-host';

/** Words of a page | its host | the name that the host spells, `-` for none. */
const rows = `
Fenn Valley Borough Council meets on Monday. | www.fennvalley-bc.example.org | Fenn Valley Borough Council
The notes of the Upland Grazing Board are public. | ugb.example.org | -
The notes of the Upland Grazing Board are public. | uplandgrazing.example.org | Upland Grazing
Le Parc forestier de Brémont a rouvert. | www.parc-bremont.example.org | Parc forestier de Brémont
Welcome to Latch and Bolt, makers of locks. | latchandbolt.example.com | Latch and Bolt
A word of the National Tide Bureau about the tide. | www.nattidebureau.example.org | National Tide Bureau
Nobody is named here, and the moon is full. | quayfolk.example.org | -
Das Heimatmuseum Tettau zeigt Uhren. | www.heimatmuseum-tettau.example | Heimatmuseum Tettau
The Quay Museum’s clock has stopped. | www.quaymuseum.example.org | Quay Museum
By the tally of the Fenn Drivers’ Club’s own men it was six. | fenndrivers.example.org | Fenn Drivers’ Club
Quay Street was closed for a day. | quayfolk.example.org | -
`;

it.each(rows.trim().split('\n'))('%s', (row) => {
  const [text = '', host = '', name = ''] = row.split(' | ');
  expect(nameOfHost(`https://${host}/page`, text) ?? '-').toBe(name);
});
