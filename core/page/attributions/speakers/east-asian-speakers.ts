import type { Attribution } from '../../../model';
import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import type { Speaker } from './introductions';

const LETTERS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** Verbs of saying, as stems behind the particle of quoting or the subject. */
const JAPANESE_VERB =
  /(?:述べ|語[っるり]|話[しすさ]|言[いうっわ]|言及|発言|コメント|説明|主張|指摘|ツイート|投稿|答え|回答|訴え|強調|批判|書[いかく]|記[しさす]|明かし|断言|一蹴|反論|釈明|呼びか|嘆|漏らし|振り返|評価)/;
const CHINESE_VERB =
  '(?:表示|说道?|說道?|称|稱|指出|认为|認為|强调|強調|告诉|告訴|写道|寫道|回应|回應|透露|坦言|补充道?|補充|解释|解釋|介绍|介紹|宣布|提到|直言)';
/** A name and what says whose or what they are: no other syllabic letters, as verbs end in them. */
const NOUNS = '[\\p{sc=Han}\\p{sc=Katakana}A-Za-z0-9ー・々の]{2,30}?(?:氏|さん|ら)?';
/** A subject and its particle: "山田太郎氏は". */
const TOPIC = new RegExp(`(${NOUNS})(?:は|が|も)(?=[、]?(?:[^。\\n]*)$)`, 'gu');
/** "…によると", "…によれば". */
const SOURCE = new RegExp(`(${NOUNS})(?:によると|によれば)`, 'u');
/** Behind the mark: "と川原町の広報担当者は話している". */
const BEHIND = new RegExp(`^(?:と|って)、?(${NOUNS})(?:は|が|も)`, 'u');
const CHINESE_BEFORE = new RegExp(
  `([^，。：；、“”「」\\n\\s]{2,20}?)(?:在[^，。“”「」]{1,20})?${CHINESE_VERB}[^，。“”「」]{0,8}[：:，,]?\\s*$`,
  'u',
);
const CHINESE_BEHIND = new RegExp(
  `^[，,。]?\\s*([^，。：；、“”「」\\n\\s]{2,20}?)(?:在[^，。“”「」]{1,20})?${CHINESE_VERB}`,
  'u',
);
/** "次のように説明する。" leads to what stands below. */
const LEADS = /(?:次|以下|下記)の(?:よう|通り)|こう(?:述べ|書|語)/;
/** Words of respect behind a name. */
const RESPECT = /(?:氏|さん|様|先生|女士)$/u;
/** Whoever wrote something stands before its title in marks: "山田太郎「…」（…, 2012）は". */
const WRITER = new RegExp(`(${NOUNS})[「『][^「」『』\\n]*[」』][^。\\n]*?(?:は|が|も)`, 'u');
const BODY = /(?:省|庁|署|社|会|局|大学|新聞|ニュース|党|府|院|所|部|銀行|警察|公司|集团|委|政府|媒体|报|報|網|网)$/u;
/** A clause of saying is no longer. */
const AFTER = 80;

/** About as many letters make a word. */
const WORD_LETTERS = 2;

/** How many words a stretch without spaces is worth. */
export function countEastAsianWords(words: string): number {
  return Math.floor((words.match(LETTERS)?.length ?? 0) / WORD_LETTERS);
}

/** Whether words are written without spaces between them. */
export function isEastAsianText(words: string): boolean {
  return (words.match(LETTERS)?.length ?? 0) * 2 > words.length;
}

/** Who says a quotation in Japanese or Chinese print, by the particle or the verb of saying before or behind it; null when none does. */
export function eastAsianSpeaker(candidate: Candidate, page: Discourse): Speaker | null {
  const { outer, block } = candidate;
  const start = Math.max(block.start, page.text.lastIndexOf('。', outer.start - 1) + 1);
  const before = page.text.slice(start, outer.start);
  const after = page.text.slice(outer.end, Math.min(block.end, outer.end + AFTER));
  const chinese = CHINESE_BEFORE.exec(before)?.[1] ?? CHINESE_BEHIND.exec(after)?.[1];
  if (chinese !== undefined) return speakerNamed(chinese);
  const clause = /^(?:[、・]?「[^」]*」)*(?:と|って)[^。\n]*/u.exec(after)?.[0];
  if (clause === undefined || !JAPANESE_VERB.test(clause)) return null;
  return speakerNamed(BEHIND.exec(clause)?.[1] ?? topicOf(before));
}

/** Who the paragraph before a block quotation says to have written it: "山田太郎「…」は次のように説明する。" */
export function eastAsianLead(line: string): Speaker | null {
  const sentence = LEADS.test(line) ? (line.split(/(?<=。)/u).find((part) => LEADS.test(part)) ?? null) : null;
  return sentence === null ? null : speakerNamed(WRITER.exec(sentence)?.[1] ?? topicOf(sentence));
}

/** The last topic of a stretch, else the source that it goes by. */
function topicOf(before: string): string | null {
  return [...before.matchAll(TOPIC)].at(-1)?.[1] ?? SOURCE.exec(before)?.[1] ?? null;
}

function speakerNamed(words: string | null): Speaker | null {
  const name = words?.replace(/^\*\d+\s*/u, '').replace(RESPECT, '') ?? '';
  if (name.length < 2) return null;
  const attribution: Attribution = { kind: BODY.test(name) ? 'organisation' : 'person', name };
  return { attribution, cue: words, how: 'said', actor: null };
}
