import type { Credit, Span } from '../../../model';
import { type Discourse, overlaps } from '../words/discourse';
import { documentCredit } from './references';

/** Only pages with words in these letters are looked at. */
const LETTERS = /[\u3040-\u30ff\u4e00-\u9fff]{4}/;
/** The words that name an author, a paper or a journal before an opening mark; particles and verbs end them. */
const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]{2,40}';
/** "（…, 2012年9月）", "(… 2001)", "2002年7月4日": when a writing came out. */
const DATE = '(?:(?:1[89]|20)\\d\\d(?:年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?|(?:明治|大正|昭和|平成|令和)[元\\d]{1,2}年)';
/** Author or body, title in marks, then at most a journal's name, and a bracket that ends in a date. */
const TITLED = new RegExp(
  `(?:(${NAME}?)(?:編著|編|著|他編|監修)?)?[「『]([^「」『』\\n]{2,80}(?:『[^』\\n]*』[^「」『』\\n]*)?)[」』][^「」。\\n（(]{0,30}[（(][^（）()\\n]{0,40}?${DATE}[）)]?`,
  'gu',
);
/** A journal or book after a title in marks: "「…」日本水門学第7巻第2号（2012年9月）". */
const JOURNAL = /[」』]((?:[^「」。\n（(]){2,30}?)(?:第?\d|[（(])/u;
/** "河原新聞2002年7月4日朝刊": a paper by name, date and edition. */
const NEWSPAPER = new RegExp(
  `([\\p{Script=Han}\\p{Script=Katakana}ー]{1,12}(?:新聞|新報|日報|時報|通信|タイムズ))(?:の)?${DATE}\\d*(?:付)?(?:朝刊|夕刊|号外|付)?`,
  'gu',
);
/** A law by its full name and number: "…法（平成30年法律第24号）". */
const STATUTE =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,60}?(?:法律|法|省令|政令|規則|条例))[（(](?:[^（）()\n]{0,30}[（(])?(?:明治|大正|昭和|平成|令和)[元\d]{1,2}年/gu;
/** A body and a date, as reports are listed: "…, 日本水門協会（1991年3月）". */
const BODY = new RegExp(
  `([\\p{Script=Han}\\p{Script=Katakana}ー]{2,24}(?:協会|学会|研究所|研究会|大学|委員会|出版会?|書房|書店|新社|省|庁|機構|財団|センター))[（(]${DATE}[）)]`,
  'gu',
);
/** A journal with volume and number inside the bracket after a title: "「…」（水門レビュー第5巻1号, 2006）". */
const BRACKETED = /[」』][^「」。\n（(]{0,30}[（(]([^（）()\n,、\d]{2,40}?)第?\d+[巻号]/u;
/** Words in front of a name that a particle or a mark separates from it. */
const LEADING = /^.*(?:[はがをにでとのも]|[、。，．,]|及び|並びに)(?=[\p{Script=Han}\p{Script=Katakana}A-Za-z])/u;

/** Whether a page has words in East Asian letters. */
export function isEastAsian(text: string): boolean {
  return LETTERS.test(text);
}

/** Writings referred to in Japanese or Chinese print: author「title」journal（date）, newspapers by date, laws by number. */
export function findEastAsianReferences(block: Span, page: Discourse): readonly Credit[] {
  const text = page.text.slice(block.start, block.end);
  const found: Credit[] = [];
  const add = (hit: RegExpExecArray, name: string) => {
    const span = { start: block.start + hit.index, end: block.start + hit.index + hit[0].length };
    if (!found.some((other) => overlaps(other, span))) found.push(documentCredit(span, name, page));
  };
  for (const hit of text.matchAll(NEWSPAPER)) add(hit, hit[1] ?? hit[0]);
  for (const hit of text.matchAll(TITLED)) {
    const author = (hit[1] ?? '').replace(LEADING, '');
    const journal = (BRACKETED.exec(hit[0]) ?? JOURNAL.exec(hit[0]))?.[1]?.trim();
    add(hit, author.length > 1 ? author : (journal ?? hit[2] ?? hit[0]));
  }
  for (const hit of text.matchAll(BODY)) add(hit, hit[1] ?? hit[0]);
  for (const hit of text.matchAll(STATUTE)) add(hit, (hit[1] ?? hit[0]).replace(LEADING, ''));
  return found;
}
