import { between, pick } from './random';

/** Names and figures of one invented event; all reports of it draw on the same ones. */
export interface NewsEvent {
  readonly place: string;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly things: readonly string[];
}

const syllables = [
  'bar',
  'den',
  'mor',
  'tal',
  'wick',
  'low',
  'har',
  'ley',
  'ston',
  'cre',
  'fen',
  'dale',
  'ork',
  'pin',
  'ber',
  'vale',
  'rush',
  'mere',
  'gar',
  'holt',
];
const givenNames =
  'Anna Peter Ruth Ivan Clara Hugo Nadia Oscar Lena Simon Marta Felix Irene Jonas Olive Victor Sara Emil Greta Paul'.split(
    ' ',
  );
const bodyWords =
  'council authority ministry union inspectorate company hospital board trust agency commission court police department office school'.split(
    ' ',
  );
const thingWords =
  `bridge tunnel reservoir bakery library harbour orchard mill quarry station stadium clinic depot nursery archive canal airfield pumping-station
  market theatre observatory sewage-works tramway cable ferry museum kiln laboratory dairy warehouse playground`.split(
    /\s+/,
  );
const verbs =
  `inspected closed repaired opened sold delayed flooded approved rejected measured counted emptied promised postponed financed rebuilt
  painted insured surveyed abandoned extended fenced searched photographed audited restored leased doubled halved cancelled moved defended criticised
  borrowed buried carried charted cleaned concealed copied counted-again crossed decorated demanded described discovered dismantled drained drew dropped
  emptied-out enlarged examined excused explained exported favoured filmed finished forgot forwarded found founded gathered guarded handed-over hired ignored
  imported improved inherited interrupted invented invited joined kept labelled launched left lent lifted locked lost mapped marked mended misread mocked
  named neglected noticed obtained occupied offered ordered owned packed paid parked praised prepared preserved printed protected pulled purchased pushed
  questioned raised recorded recovered reduced refused registered released removed rented replaced reported requested rescued returned revealed rewrote
  sealed seized sent served shared shut signed simplified sketched split sponsored stamped started stole stopped stored studied suspended swept tested
  tolerated traced translated transported trimmed tripled turned-down understood unlocked upgraded valued visited warned washed weighed welcomed withdrew wrapped`.split(
    /\s+/,
  );
const nouns =
  `contract invoice report engineer leak budget warning complaint petition meeting letter deadline tender permit drawing valve boiler roof wall
  survey sample meter shift foreman witness ledger receipt timetable forecast verdict grant loan pension fee fine crack pipe cable engine lorry crate
  volunteer neighbour pupil nurse driver fisherman tenant visitor beekeeper archivist plumber conductor
  accountant agenda alarm almanac ambulance anchor apology apprentice arch attic auction award axle badge balcony barge barrel basement basket battery beam bell
  bench bicycle blanket boat bolt bonus border bracket brick broom brush bucket bus button cabinet camera candle carpenter carpet catalogue ceiling cellar
  certificate chain chair chapel chart chimney clerk clock coat coin column complaint-box copper corridor counter courier crane cup curtain cushion dam decree
  delay desk dialect diary dinner doctor dog door drain drum duty editor election embankment envelope errand estimate exhibition expert fan farmer fence field file
  filter flag floor folder footpath fountain frame furnace garage garden gate generator glass glove goat guard guitar gutter hammer handle hat headline hinge
  holiday horse hose hut idea inquiry insurer island jacket jar journey judge kettle key kitchen ladder lamp lane lawyer lecture lens lid lift list lock
  loudspeaker machine magazine mail manuscript map mast mattress mayor meadow measurement medal melody merchant message mirror model motor mouse museum-guide mystic nail
  needle net newspaper notebook notice number oar oath office-key opinion orchestra oven owner packet padlock page painter pallet pamphlet panel paragraph parade parcel park
  passenger path pause pavement pen pendulum photograph piano picture pigeon pillar pillow pipe-organ plan plate platform pocket pole policy pond porter poster
  pot prize procedure profit promise proposal puddle pump puppet quarrel queue quota raft rail ramp receipt-book recipe record refund regulation rehearsal
  relative remedy replica rescue reward ribbon river road robin rope rota rudder rule rumour sail salary sandbag saucer saw scaffold scale scarf school-bus
  scooter screw script seal seat secretary shed sheet shelf ship shoe shop shovel sign signal singer sink sketch sledge slogan soldier song speech spoon spring
  stable staircase stall stamp statue stool storm story stove strategy street string student suitcase sum summary switch table tailor tank tap target teacher
  telephone temperature tent test theory thread ticket tide tile timber tool torch tower toy track trader train translation tray treaty tree trench trial trolley
  trumpet tyre umbrella uniform update vase vehicle vote voucher wagon waiter wardrobe wheel whistle window winter wire witness-box workshop yard`.split(
    /\s+/,
  );
const adjectives =
  `rusty narrow secret annual provisional broken unpaid early costly silent wooden northern disputed overdue modest careful
  expensive temporary unsigned missing handwritten independent draughty popular faulty unusual cheerful reluctant stubborn
  abandoned ancient anonymous awkward bitter blue bright brittle broad careless central charming cheap circular clumsy cold colourful common complete cracked crooked curious
  damp dangerous dark dented distant double dusty eager eastern elegant empty enormous faded famous final flat foreign fragile frozen generous gentle gloomy golden
  green hasty heavy hidden hollow humble idle imported innocent jealous large late lazy legal lengthy local lonely loose loud lucky medieval mild muddy national
  neat nervous noisy obvious official old ordinary painted pale patient plain polished portable private proud public quiet rare recent red remote rough round rural
  sad secondary shallow sharp short shy slippery slow small smooth solid sour southern spare steep strange strict striped strong sturdy sudden tall tame tense
  thick thin tidy tired tiny urgent vacant vague vast warm weak western wet white wide wild worn young`.split(/\s+/);
const adverbs =
  'quietly twice finally repeatedly hastily never openly carefully suddenly reluctantly briefly properly'.split(' ');
const times =
  'on Monday|in the spring|last week|before the election|after the flood|since January|during the night|at the weekend|within a month|in the first hour|a year ago|by Friday'.split(
    '|',
  );
const openings =
  'According to the minutes|As far as anybody remembers|When the doors opened|To the surprise of many|For the second time|Behind closed doors|Despite the rain|In a short statement|Two streets away|With little notice'.split(
    '|',
  );

/** An invented event with its own names, from a random source. */
export function newsEvent(random: () => number): NewsEvent {
  const places = Array.from({ length: 5 }, () => placeName(random));
  return {
    place: places[0] ?? 'Barden',
    places,
    people: Array.from({ length: 6 }, () => `${pick(random, givenNames)} ${placeName(random)}`),
    bodies: Array.from({ length: 4 }, () => `${pick(random, places)} ${pick(random, bodyWords)}`),
    things: Array.from({ length: 5 }, () => pick(random, thingWords)),
  };
}

function placeName(random: () => number): string {
  const name = pick(random, syllables) + pick(random, syllables) + (random() < 0.3 ? pick(random, syllables) : '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One sentence about an event: 8 to 35 words, with its names and with figures. */
export function newsSentence(random: () => number, event: NewsEvent): string {
  const clauses = [clause(random, event)];
  if (random() < 0.6)
    clauses.push(`${pick(random, ['and', 'but', 'while', 'because', 'although', 'so that'])} ${clause(random, event)}`);
  const lead = random() < 0.35 ? `${pick(random, openings)}, ` : '';
  const sentence = `${lead}${clauses.join(random() < 0.5 ? ', ' : ' ')}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function clause(random: () => number, event: NewsEvent): string {
  const tail = random() < 0.5 ? ` ${pick(random, times)}` : '';
  const place = random() < 0.4 ? ` in ${pick(random, event.places)}` : '';
  const adverb = random() < 0.25 ? `${pick(random, adverbs)} ` : '';
  return `${phrase(random, event)} ${adverb}${pick(random, verbs)} ${phrase(random, event)}${place}${tail}`;
}

function phrase(random: () => number, event: NewsEvent): string {
  const kind = random();
  if (kind < 0.15) return pick(random, event.people);
  if (kind < 0.3) return `the ${pick(random, event.bodies)}`;
  if (kind < 0.45) return `the ${pick(random, event.things)}`;
  if (kind < 0.65) return `${figure(random)} ${plural(pick(random, nouns))}`;
  if (kind < 0.85) return `the ${pick(random, adjectives)} ${pick(random, nouns)}`;
  return `${pick(random, ['a', 'every', 'one', 'their', 'another'])} ${pick(random, nouns)} of the ${pick(random, event.things)}`;
}

function figure(random: () => number): string {
  const kind = random();
  if (kind < 0.4) return String(between(random, 12, 97));
  if (kind < 0.7) return between(random, 1000, 98000).toLocaleString('en-GB');
  return pick(random, ['two', 'three', 'seven', 'nine', 'eleven', 'forty', 'two hundred']);
}

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A report of about `words` words: paragraphs of sentences about one event. */
export function newsText(random: () => number, event: NewsEvent, words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const sentences = Array.from({ length: between(random, 2, 5) }, () => newsSentence(random, event));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n');
}
