import { readBaseline } from './baseline';
import { type CorpusPage, type PageLabel, readCorpusPage, readRows } from './corpus';
import { cutLength } from './cut-lists';
import { emptyCitationScore, scoreCitations } from './score-citations';
import { emptyMetadataScore, type MetadataScore, type StatedMetadata, scoreMetadata } from './score-metadata';
import { emptyWordScore, scoreWords } from './score-words';
import { precisionRecall, shareOf } from './tally';

interface Score {
  pages: number;
  labelled: number;
  readonly citations: ReturnType<typeof emptyCitationScore>;
  readonly words: ReturnType<typeof emptyWordScore>;
  readonly metadata: MetadataScore;
  readonly baseline: MetadataScore;
  readonly failures: string[];
  /** Where the set's lists of quotations were cut, or null. */
  readonly cut: number | null;
}

const NOTHING: StatedMetadata = { published: null, title: null, author: null };

/** `PAGES.jsonl FOLDER LABELS.jsonl [--json] [--failures]`: reads every page and scores it against gold and labels. */
export async function evaluatePages(args: readonly string[]): Promise<void> {
  const [pagesFile, folder, labelsFile] = args.filter((argument) => !argument.startsWith('--'));
  if (!pagesFile || !folder || !labelsFile)
    throw new Error('usage: pages PAGES.jsonl FOLDER LABELS.jsonl [--json] [--failures]');
  const labels = new Map(readRows<PageLabel>(labelsFile).map((label) => [`${label.repo}/${label.path}`, label]));
  const score: Score = {
    pages: 0,
    labelled: 0,
    citations: emptyCitationScore(),
    words: emptyWordScore(),
    metadata: emptyMetadataScore(),
    baseline: emptyMetadataScore(),
    failures: [],
    cut: cutLength([...labels.values()]),
  };
  for (const page of readRows<CorpusPage>(pagesFile))
    scorePage(score, folder, page, labels.get(`${page.repo}/${page.path}`));
  if (args.includes('--failures')) for (const line of score.failures) console.log(line);
  const summary = summarise(score);
  printTable(summary);
  if (args.includes('--json')) console.log(JSON.stringify(summary));
}

function scorePage(score: Score, folder: string, page: CorpusPage, label: PageLabel | undefined): void {
  const read = readCorpusPage(folder, page);
  if (!read) {
    score.failures.push(`${page.repo}/${page.path}: not in the folder`);
    return;
  }
  const { reading } = read;
  const { published } = reading.work;
  score.pages += 1;
  const failures = [
    ...scoreMetadata(score.metadata, page, {
      published: published
        ? { at: published.at, dayOnly: published.precision === 'day' || !published.zoneKnown }
        : null,
      title: reading.work.title,
      author: reading.work.author,
    }),
  ];
  if (page.gold) scoreMetadata(score.baseline, page, readBaseline(read.html) ?? NOTHING);
  if (label) {
    score.labelled += 1;
    const [citationsFrom, wordsFrom] = [score.citations.failures.length, score.words.failures.length];
    scoreCitations(score.citations, label, reading.citations, read.address);
    scoreWords(score.words, label, reading, score.cut);
    failures.push(...score.citations.failures.slice(citationsFrom), ...score.words.failures.slice(wordsFrom));
  }
  if (failures.length > 0) score.failures.push(`${page.repo}/${page.path}`, ...failures.map((line) => `    ${line}`));
}

function summarise(score: Score) {
  const { citations, words } = score;
  return {
    suite: 'pages',
    pages: score.pages,
    labelled: score.labelled,
    citations: precisionRecall(citations.citations),
    posts: precisionRecall(citations.posts),
    embeds: { recall: precisionRecall(citations.embeds).recall },
    relation: { accuracy: shareOf(citations.relationRight, citations.relationTotal) },
    quotes: {
      ...precisionRecall(words.quotes),
      wholeLists: precisionRecall(words.quotesWhole),
      uncut: precisionRecall(words.quotesUncut),
      otherBounds: shareOf(words.quotesOtherBounds, words.quotes.right + words.quotes.missed),
    },
    speaker: { accuracy: shareOf(words.speakerRight, words.speakerTotal) },
    credits: {
      ...precisionRecall(words.credits),
      firstWords: precisionRecall(words.creditsFirstWords),
    },
    traps: { excluded: citations.trapsExcluded, total: citations.trapsTotal },
    comments: citations.comments,
    pingbacks: citations.pingbacks,
    metadata: score.metadata,
    baseline: { name: 'readability', ...score.baseline },
  };
}

function printTable(summary: ReturnType<typeof summarise>): void {
  const percent = (part: number, whole = 1): string => `${((part / Math.max(whole, 1e-9)) * 100).toFixed(1)} %`;
  const line = (name: string, value: string): void => console.log(`${name.padEnd(16)}${value}`);
  const prf = (value: { precision: number; recall: number; f1: number }): string =>
    `precision ${percent(value.precision)}  recall ${percent(value.recall)}  F1 ${percent(value.f1)}`;
  line('pages', `${summary.pages} read, ${summary.labelled} labelled`);
  line('citations', prf(summary.citations));
  line('posts', prf(summary.posts));
  line('embeds', `recall ${percent(summary.embeds.recall)}`);
  line('relation', percent(summary.relation.accuracy));
  line(
    'quotations',
    `${prf(summary.quotes)}  cut lists taken as whole: F1 ${percent(summary.quotes.uncut.f1)}  without them: F1 ${percent(summary.quotes.wholeLists.f1)}  with other bounds ${percent(summary.quotes.otherBounds)}`,
  );
  line('speaker', percent(summary.speaker.accuracy));
  line('credits', `${prf(summary.credits)}  by first words ${prf(summary.credits.firstWords)}`);
  line(
    'traps',
    `${summary.traps.excluded} of ${summary.traps.total} excluded (${percent(summary.traps.excluded, summary.traps.total)})`,
  );
  line('comments', JSON.stringify(summary.comments));
  line('pingbacks', JSON.stringify(summary.pingbacks));
  for (const field of ['date', 'title', 'author'] as const) {
    const [ours, theirs] = [summary.metadata[field], summary.baseline[field]];
    const both = [ours, theirs].map(
      (one) =>
        `answered ${percent(one.answered, one.gold)}, right of answered ${percent(one.right, one.answered)}, right of gold ${percent(one.right, one.gold)}`,
    );
    line(field, `${both[0]}  |  Readability: ${both[1]}`);
    if (field === 'title') {
      const bare = [summary.metadata, summary.baseline].map((one) => percent(one.titleButForSite, one.title.gold));
      line('', `right of gold but for the site's name ${bare[0]}  |  Readability: ${bare[1]}`);
    }
  }
}
