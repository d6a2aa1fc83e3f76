import type { ReadFailure } from '../../core/messages';
import type { MessageKey } from './words';

/** Why the popup has no claims to show. The literals of reading and storing are shown as they are. */
export type BlankReason =
  | ReadFailure
  | 'no-citations'
  | 'document'
  | 'refused'
  | 'newer'
  | 'blocked'
  | 'unavailable'
  | 'corrupt';

/** What one can do about it. */
export type BlankAction = 'allow' | 'again' | 'citers' | 'options' | 'library' | 'resume';

/** A state in words: heading, cause, actions, and facts that put it in proportion. */
export interface BlankWords {
  readonly heading: MessageKey;
  readonly text: MessageKey;
  readonly actions: readonly BlankAction[];
  readonly facts: readonly MessageKey[];
}

const database = { heading: 'database_heading', actions: ['again'], facts: [] } as const;

/** Heading, text and actions of every state without claims. */
export const blankWords: Readonly<Record<BlankReason, BlankWords>> = {
  'no-citations': {
    heading: 'nothing_heading',
    text: 'nothing_text',
    actions: ['again'],
    facts: ['nothing_fact_select', 'nothing_fact_unread'],
  },
  'not-permitted': {
    heading: 'permission_heading_bare',
    text: 'permission_text',
    actions: ['allow', 'again'],
    facts: ['permission_fact_device', 'permission_fact_hosts', 'permission_fact_us'],
  },
  refused: { heading: 'refused_heading', text: 'refused_text', actions: ['allow'], facts: [] },
  'browser-page': { heading: 'browser_page_heading', text: 'browser_page_text', actions: ['library'], facts: [] },
  document: { heading: 'document_heading', text: 'document_uncited', actions: ['library'], facts: [] },
  'not-understood': { heading: 'not_understood_heading', text: 'not_understood_text', actions: ['again'], facts: [] },
  paused: { heading: 'paused_heading', text: 'paused_text', actions: ['resume', 'options'], facts: [] },
  'no-room': { heading: 'no_room_heading', text: 'no_room_text', actions: ['options', 'again'], facts: [] },
  newer: { ...database, text: 'database_updated' },
  blocked: { ...database, text: 'database_updated' },
  unavailable: { ...database, text: 'database_private' },
  corrupt: { ...database, actions: ['options', 'again'], text: 'database_broken' },
};

/** Labels of the actions. */
export const actionKeys: Readonly<Record<BlankAction, MessageKey>> = {
  allow: 'allow_all_sites',
  citers: 'document_citers',
  again: 'look_again',
  options: 'open_options',
  library: 'library',
  resume: 'resume_here',
};
