import { cleanOrNull } from './clean-text';
import type { ExportWords } from './export-words';
import type { LaidHop } from './lay-out';
import { tellChanges } from './tell-changes';
import { webAddress } from './web-address';
import { workSignature } from './work-name';

/** A page of a chain in plain words, before any format's escaping: every text on one line and clean. */
export interface ToldHop {
  readonly number: number;
  readonly signature: string;
  readonly title: string | null;
  readonly date: string;
  /** The words that carry the claim; null when they were not read. */
  readonly passage: string | null;
  readonly isProbable: boolean;
  /** http(s) only; null when the page has none. */
  readonly url: string | null;
  readonly copy: { readonly url: string; readonly text: string } | null;
  readonly read: string | null;
  readonly relation: string | null;
  readonly changes: readonly string[];
}

/** Puts one page of a chain into words, the same for text, Markdown and the report. */
export function tellHop(laid: LaidHop, words: ExportWords): ToldHop {
  const { hop } = laid;
  const copy = hop.memento === null ? null : webAddress(hop.memento.url);
  return {
    number: laid.number,
    signature: workSignature(hop.work),
    title: cleanOrNull(hop.work.title),
    date: words.date(hop.work.published),
    passage: cleanOrNull(hop.passage?.exact ?? null),
    isProbable: hop.passage !== null && hop.confidence === 'probable',
    url: webAddress(hop.work.url),
    copy: copy === null ? null : { url: copy, text: words.copyOf(hop.memento?.at ?? null) },
    read: hop.readAt === null ? null : words.readOn(hop.readAt),
    relation: laid.relation === null ? null : words.relations[laid.relation],
    changes: tellChanges(laid.drift, hop.passage, laid.source, words),
  };
}
