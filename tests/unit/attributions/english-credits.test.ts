import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** A line of English news and its credits, in order, each as `kind name`. */
type Row = readonly [line: string, ...credits: string[]];

const groups: Readonly<Record<string, readonly Row[]>> = {
  'the full stop of a company’s name ends no clause': [
    ['Weirworks Inc. said it would shut nine gates.', 'organisation Weirworks Inc'],
    ['Shares fell after Lorne Mill Co. reported a loss of nine boats.', 'organisation Lorne Mill Co'],
    ['The gates will shut, Quill Dredging Corp. said.', 'organisation Quill Dredging Corp'],
    ['According to Quill Dredging Corp., the gates will shut.', 'organisation Quill Dredging Corp'],
    ['Nora Fell Jr. said the gates would shut.', 'person Nora Fell Jr'],
    ['She works at Weirworks Inc. The council said the gates leak.', 'organisation council'],
  ],
  'writings by their nouns': [
    ['According to her arrest citation, Fell ran a light.', 'document arrest citation'],
    ['According to court documents and testimony, the gate was open.', 'document court documents and testimony'],
    ['Nine boats sank, according to a tally compiled by the Weir Board.', 'document Weir Board'],
    ['According to new numbers out Friday from Lorne University, nine boats sank.', 'document Lorne University'],
    ['According to a statement issued by the Weir Board, the gates leak.', 'document Weir Board'],
    ['The lawsuit charges that the gate was left open.', 'document lawsuit'],
    ['The report adds that the gate was left open.', 'document report'],
    ['The report came with details of the gate.'],
  ],
  'what people find out is stated where a clause follows': [
    ['The gates are older than the mill, researchers report.', 'person null'],
    ['Researchers found half the gates were rusty.', 'person null'],
    ['Researchers found a rusty gate in the reeds.'],
    ['Divers found a man who was asleep.'],
  ],
  'who was told, and who told it': [
    ['One source close to the mill told The Lamplight that it will shut.', 'anonymous null', 'prior-report Lamplight'],
    ['The warden told the Star that the ice was thin.', 'prior-report Star'],
    ['The warden told Fellwire’s Ada Lorne that the ice was thin.', 'prior-report Fellwire'],
    ['The warden told “BBC Valley News” anchor Ada Lorne the ice was thin.', 'prior-report BBC Valley News'],
    ['The warden told The Hague tribunal that the ice was thin.', 'person warden'],
    ['The Weir Board told the BBC that the ice was thin.', 'organisation Weir Board', 'prior-report BBC'],
  ],
  'bodies and what they do': [
    [
      'According to the Centers for Reed Control and Prevention, reeds grow.',
      'organisation Centers for Reed Control and Prevention',
    ],
    ['The Weir Board is recommending nine new gates.', 'organisation Weir Board'],
    ['The Weir Board condemned what it called a leak.', 'organisation Weir Board'],
    ['However, a weir ministry official claimed the attacks took place at night.', 'person null'],
    ['The gang claimed the attacks in a letter.'],
    ['It will shut, a day after the council reported that it leaks.', 'organisation council'],
    ['“It leaks,” the mill’s warden Nora Fell said in a statement.', 'person Nora Fell'],
    ['The leak, seen and reported by Ledra Morn, went on.', 'prior-report Ledra Morn'],
  ],
  'people by the body they are of': [
    ['The gates leak, WRA scientists say.', 'person WRA scientists'],
    ['Nine boats sank, said a senior Lorne Guard official.', 'person Lorne Guard official'],
    ['Health officials say the gates leak.', 'person null'],
    ['Two Weirworks engineers said the gates leak.', 'person Weirworks engineers'],
    ['WRA Administrator Nora Fell said the gates leak.', 'person Nora Fell'],
  ],
  'bodies believe, and tell outlets': [
    ['The Weir Board believes nine gates leaked.', 'organisation Weir Board'],
    ['The Weir Board believes in its gates.'],
    ['The weir authority confirmed to BBC News that it leaks.', 'organisation weir authority', 'prior-report BBC News'],
    ['It was hosted by the Weir Centre think tank.'],
    ['The firm’s forecast was wrong.'],
    ['Divers were speaking to witnesses on Monday.'],
  ],
  'sources that stay unnamed': [
    ['The weir will go, according to a mill source.', 'anonymous null'],
    ['The talks were civil, according to the source, with Fell leaving early.', 'anonymous null'],
    ['The boats are sorted according to source.'],
    ['The weir will go, per mill sources.', 'anonymous null'],
    ['It opens nine times per hour and day.'],
    ['The sale was confirmed by several sources close to the mill.', 'anonymous null'],
    ['The weir will go, amid reports that it leaks.', 'anonymous null'],
    ['The weir will go despite reports from nobody.'],
  ],
  'what is voiced and raised': [
    ['The Weir Board has voiced deep concern about the gates.', 'organisation Weir Board'],
    ['The Reed Union expressed regret that the gates leak.', 'organisation Reed Union'],
    ['The Weir Board raised nine gates.'],
    ['The Weir Board expressed its delight.'],
  ],
  'journals behind the day of print': [
    ['Reeds grow, according to research published May 6 in the open access journal Lake Reeds.', 'document Lake Reeds'],
    ['Reeds grow, according to a study published online in Lake Reeds.', 'document Lake Reeds'],
    ['Reeds grow, according to a study published yesterday.', 'document study'],
  ],
  'people by where they are and what they do': [
    ['Residents across Dunmere said the gates leak.', 'person null'],
    ['A geologist at Lorne University said the gates leak.', 'person null'],
    ['Quill’s barrister said the gates leak.', 'person Quill’s barrister'],
    ['Nora Baker said the gates leak. Baker left.', 'person Nora Baker'],
    [
      'The Weir Board said the gates leak. It later said nine were shut.',
      'organisation Weir Board',
      'organisation Weir Board',
    ],
  ],
  'no subjects': [
    ['Two-thirds wrongly believed that reeds were reeds.'],
    ['Flooding fears – the gates are open.'],
    ['They managed to arrest five suspects.'],
  ],
  'what is told of, and by whom': [
    ['Nora Fell said that officers came late.', 'person Nora Fell'],
    [
      'The Lorne Star reported a leak. It said nine gates were shut.',
      'prior-report Lorne Star',
      'organisation Lorne Star',
    ],
  ],
};

for (const [name, rows] of Object.entries(groups))
  describe(name, () => {
    it.each(rows.map(([line, ...credits]) => ({ line, credits })))('$line', ({ line, credits }) => {
      const found = attributionsOf([line], { language: 'en' }).credits;
      expect(found.map(({ kind, attribution }) => `${kind} ${attribution.name}`)).toEqual(credits);
    });
  });

it('a paper of one word that was told is this one, where its name ends so', () => {
  const [credit] = attributionsOf(['Nora Fell told the Argus that it leaks.'], { site: 'Dunmere Argus' }).credits;
  expect(credit?.kind).toBe('self');
  expect(credit?.attribution.name).toBe('Nora Fell');
});
