import type { OwnPage, TestTab, TestView } from '../browsers/test-browser';

/** One state of one surface of the extension, as it is on the screen now. */
export interface VisitedState {
  readonly surface: 'beside' | 'card' | 'library' | 'narrow' | 'options' | 'popup' | 'welcome';
  /** Words with hyphens: part of a file's name. */
  readonly state: string;
  readonly view: TestView;
  /** The same view where its width can be changed; null for popup and card. */
  readonly page: OwnPage | null;
  /** The tab under the card, where that is the surface. */
  readonly tab: TestTab | null;
}

/** What is done at each state of a walk. It leaves the state as it was. */
export type Visit = (visited: VisitedState) => Promise<void>;

/** A visit of a state of the popup. */
export type At = (state: string, view: TestView) => Promise<void>;
