import { expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** The language, lines with ` / ` between them, and behind the arrow who says each quotation. */
const settled: readonly string[] = [
  'en: Anna Fell and Ivan Quill run the mill. / “I grind,” says Fell. / “And I sweep,” says Quill. / “He sings, too,” she says. → Anna Fell, Ivan Quill, Anna Fell',
  'de: Anna Mohr und Karl Ohm mahlen. Mohr kam früh. / „Ich war müde wie ein Stein“, sagt er. → Karl Ohm',
  'sv: Anna Ek talade med Karl Lind om kvarnen. Ek log. / ”Den är gammal men den går”, svarar han. → Karl Lind',
  'en: Mill minister Nora Fell met bridge minister Ivor Quill. / “No,” the bridge minister said. / “Yes, and soon,” said the mill minister. → Ivor Quill, Nora Fell',
  'en: The mayor of Lorne, Nora Fell, and the mayor of Esk, Ivor Quill, came. / “We sign today,” said the mayor of Esk. → Ivor Quill',
  'en: Nora Fell won the vote. The president-elect stood in the rain. / “We sing tonight,” the president-elect said. → Nora Fell',
  'en: Nora Fell won the race. / “We never saw her run,” her mother said. → ?',
  'en: Nora Fell won the race. / “We never saw her run,” her baker said. → ?',
  'en: Her mother, Una Fell, came. / “We never saw her run,” her mother said. → Una Fell',
  'en: “Not on this bridge,” thundered bailiff Ivor Quill. → Ivor Quill',
  'en: Former goalkeeper Ivor Quill was less kind. “A scarecrow would have held it,” he said. → Ivor Quill',
  'de: Fahrerin Anna Mohr kam zuerst. Der Bus lag im Graben. / „Ich war einfach da“, erzählt die 39-Jährige. → Anna Mohr',
  'nl: Anna Molenaar zwom over. Het water was koud. / “Ik zag alleen kwallen”, zegt de 61-jarige. → Anna Molenaar',
  'sv: Hans bonde Karl Ek talar om kvarnen. / ”Den står där den alltid har stått”, säger ägaren. → Karl Ek',
  'en: Lorne Council wants the weir closed. / “Nobody has looked at it since May,” it said. → Lorne Council',
  'en: The auditors’ report criticises the sale. It calls the price “a joke without an end”. → report',
  'en: The charity Open Gate feeds four hundred. / “We see families now,” the charity says. → Open Gate',
  'en: Parents got a letter from Nora Fell, the head. / “The roof is safe,” the letter said. It added: “The hall is not.” → Nora Fell, Nora Fell',
  'de: Die Eltern bekamen einen Brief von Anna Mohr. „Die Halle bleibt bis Ostern zu“, heißt es darin. → Anna Mohr',
  'en: The family sued Lorne Council. / “The hole was known for years,” the lawsuit states. → lawsuit',
  'en: Hundreds marched through the rain. / “Give us back our bus,” they chanted. → ?',
  'en: “I was never so cold.” That is how Nora Fell remembers the hut. → Nora Fell',
  'en: “Too little and too late” was how Nora Fell described the offer. → Nora Fell',
  'en: “We sold the last cow in April.” / Nora Fell leans on the gate as she talks. → Nora Fell',
  'en: “The ice came early,” said skipper Ivor Quill. / Nora Fell nods. / “Three weeks early.” → Ivor Quill, Nora Fell',
  'en: Judge Nora Fell called the proof “thin at best” and the delay “shameful”. → Nora Fell, Nora Fell',
  'sv: Anna Ek driver kvarnen sedan i våras. / – Tåget får hjulet att skaka. Man vänjer sig. → Anna Ek',
  'de: Nach den Worten von Anna Mohr war das Feuer „in Minuten überall“. → Anna Mohr',
  'en: Grain firm Millbank shut its gates. / “It is over,” a company spokesman said. “We are sorry.” → Millbank, Millbank',
  'de: Der Konzern Mohrwerk schließt. „Es tut uns leid“, heißt es in einer Mitteilung des Unternehmens. → Konzern Mohrwerk',
  'nl: Anna Kok en bruggenbouwer Ivo Molen spraken. “De brug is klaar”, zei de bruggenbouwer. → Ivo Molen',
  'en: A council spokeswoman said the gate was shut. “It will open in May,” she added. → council',
  'en: Ivor Quill rose. / Local MP Nora Fell was less pleased. She called it “a joke”. → Nora Fell',
  'en: Ivor Quill told Dun Sports he slipped. / Opposite number Anna Fell disagreed. / “It was a foul,” she said. → Anna Fell',
  'en: The Dun Review wrote that the mill was “slow”, and the board said the wheel was “tired”. → Dun Review, board',
  "en: 'Not now,' Ivor Quill said. 'Ask me again tomorrow, or do not.' → Ivor Quill, Ivor Quill",
  'de: Karl Ohm sah zu. Ein Mann lag im Schacht. / „Der Hund hört sonst auf nichts“, so die 61-Jährige. → ?',
  'nl: Waterdienst Maas zegt het te betreuren. / “Veiligheid gaat voor”, aldus de dienst. → Waterdienst Maas',
  'sv: Bridgevårdsansvariga Anna Ek var där. Det regnade. / ”Den står kvar”, säger Ek. → Anna Ek',
  'en: The weir is closed. / Esk’s Ivor Quill said the gate was “rotten”. → Ivor Quill',
  'en: “The gate is rotten,” said E.J. Fell. / “We go,” Fell added. → E.J. Fell, E.J. Fell',
  'en: "The gate is rotten,’’ Ivor Quill said. "We go tonight.’’ → Ivor Quill, Ivor Quill',
  'en: Karl Quill left early. Sources at the mill were asked. / They said the gate was “rotten for years”. → ?',
  'nl: Eva Kok, weduwe van de molenaar, noemt de sluiting van Lorn “een schande”. → Eva Kok',
  'da: En kvinde så det hele. / ”Jeg løb ned til vandet,” fortæller kvinden, som vil være anonym. → ?',
  'sv: Kvinnan på bron såg det. / ”Jag sprang ner till vattnet”, säger kvinnan. → ?',
  'en: Ivor Quill OBE, a trustee, said he was “glad of it all”. → Ivor Quill',
  'en: In an interview with the Dun Standard Nora Fell explained: “We never sang like that.” → Nora Fell',
  'en: Nora Fell ran the mill for years. / Looking back on half a life of service, Nora, said: “It was the wheel.” → Nora Fell',
  'en: “We sing,” Karl Quill told them. “Then we stop. It is the only way.” That rule holds here, too, which Nora Fell calls “odd”. → Karl Quill, Karl Quill, Nora Fell',
];

const names = (language: string, lines: readonly string[]) =>
  attributionsOf(lines, { language }).quotations.map(
    ({ attribution: { kind, name } }) => name ?? (kind === 'anonymous' ? '?' : '-'),
  );

it.each(settled)('%s', (row) => {
  const [, language = '', lines = '', said = ''] = /^(..): (.+) → (.+)$/.exec(row) ?? [];
  expect(names(language, lines.split(' / ')).join(', ')).toBe(said);
});
