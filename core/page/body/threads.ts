import type { Outline } from '../tree/outline';

/** How boards and question sites name one post of a thread: XenForo, vBulletin, Simple Machines, Discourse, Invision, bbPress. */
const BOARD_POST =
  /(?:^|\s)(?:message--post|postbit\w*|postcontainer|b-post|post_wrapper|topic-post|crawler-post|ips-?comment|c-?post|bbp-reply|comtr|suggested-?answer|accepted-?answer)(?=\s)/;
/** Ids of single posts: phpBB, MyBB, vBulletin, question sites. */
const POST_ID = /(?:^|\s)(?:post[-_]?\d{2,}|p\d{2,}|pid_?\d+|msg_?\d+|answer-\d+|edit\d{3,})(?=\s)/;
/** An answer to a question or a story that stands by itself. */
const ANSWER = /(?:^|\s)(?:answer-\d+|comtr|suggested-?answer|accepted-?answer)(?=\s)/;
/** Lists of blog posts number their entries too. */
const BLOG_ENTRY = /(?:^|\s)(?:hentry|h-entry|type-post|type-page|blog-?post|status-publish|format-standard)(?=\s)/;
/** A name alone is believed when boards' other parts stand in it: who wrote, and what one can do with it. */
const WRITER =
  /(?:^|[\s_-])(?:post-?profile|user-?info|user-?name|post-?author|poster|author-?(?:info|pane|name)\w*|message-user-?\w*|avatar|user-?details)(?=[\s_-]|$)/;
/** Part of every name of a post; asked first because most elements have none of them. */
const MAY_BE = /post|comtr|answer|reply|comment|edit\d|msg|\sp\d|\spid/;
const HOLDERS = new Set(['article', 'div', 'li', 'section', 'table', 'tr']);
/** Posts read of one page of a board; boards show some twenty. */
const MOST = 300;
/** Nodes of a post among which its writer stands, before the words or behind them. */
const NEAR = 400;

/**
 * The posts of a thread that answer its first one, by the positions of their elements; none when the page is no thread. On
 * a page of questions and answers the question is the text, else the first post.
 */
export function findReplies(outline: Outline): ReadonlySet<number> {
  const posts: number[] = [];
  let end = 0;
  for (const [at, box] of outline.boxes.entries()) {
    if (at < end || !MAY_BE.test(box.hint) || !HOLDERS.has(box.name) || posts.length >= MOST) continue;
    if (!isPost(outline, at)) continue;
    posts.push(at);
    end = box.end;
  }
  const answers = posts.filter((at) => ANSWER.test(outline.boxes[at]?.hint ?? ''));
  if (answers.length > 0) return new Set(answers);
  return posts.length > 1 ? new Set(posts.slice(1)) : new Set();
}

function isPost(outline: Outline, at: number): boolean {
  const box = outline.boxes[at];
  if (box?.state !== 'shown' || BLOG_ENTRY.test(box.hint)) return false;
  if (BOARD_POST.test(box.hint) || ANSWER.test(box.hint)) return true;
  if (!POST_ID.test(box.hint)) return false;
  const end = Math.min(box.end, at + NEAR);
  for (let inner = at + 1; inner < end; inner += 1) if (WRITER.test(outline.boxes[inner]?.hint ?? '')) return true;
  return false;
}
