/** How the system or the reader wants pages to look. */
export type Look = 'light' | 'dark' | 'forced-colours' | 'reduced-motion';

/** All looks, for tables of tests. */
export const looks: readonly Look[] = ['light', 'dark', 'forced-colours', 'reduced-motion'];

/** A document under test: a tab, the toolbar popup or an extension page. */
export interface TestView {
  /** Runs a self-contained function in the document and gives its (JSON) result; promises are awaited. */
  evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  /** Clicks the middle of the first match as a person would, with user activation. */
  click(selector: string): Promise<void>;
  /** Presses a key as a person would, by its DOM name ("Tab", "Escape", "j"), or with others held: "Shift+Tab", "Alt+Shift+Enter". */
  press(keys: string): Promise<void>;
  /** Saves a PNG of what is seen. */
  screenshot(path: string): Promise<void>;
  /** Makes the document look so from now on; in Firefox every document of the browser. */
  wear(look: Look): Promise<void>;
  close(): Promise<void>;
}

/** A tab with a page of the web in it. */
export interface TestTab extends TestView {
  navigate(url: string): Promise<void>;
  /** Moves the real pointer onto the first match, or away to the top left corner for null. */
  hover(selector: string | null): Promise<void>;
  /** Gives the page this width in CSS px: by a smaller or larger window, or by zoom where windows cannot be that small. */
  widen(width: number): Promise<void>;
  /** Copies the first closed shadow root into an open one, where a script of the page can look at it; false when there is none. */
  openClosed(): Promise<boolean>;
  /** Text of every closed shadow root in the page: the card, which the page itself cannot see. Empty when there is none. */
  closedText(): Promise<string>;
  /** Brings the tab to the front. */
  focus(): Promise<void>;
}

/** A page of the extension in a tab. */
export type OwnPage = TestView & Pick<TestTab, 'widen' | 'focus'>;

/** The browser's own question whether the extension may read more sites. */
interface SitePrompt {
  /** Whether it is asked from now on; until then it is answered with yes, unseen. */
  show(on: boolean): Promise<void>;
  /** Waits for the question and presses its Allow or Deny. */
  answer(yes: boolean): Promise<void>;
}

/** A browser with the production build of the extension in it. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  openTab(url: string): Promise<TestTab>;
  /** Opens the real toolbar popup over a tab. */
  openPopup(tab: TestTab): Promise<TestView>;
  /** Opens a page of the extension in a tab of its own, by its path ("options.html"). */
  openOwnPage(path: string): Promise<OwnPage>;
  /** Opens the library beside the page, in the browser's own panel, by the library's button for it. */
  openBeside(library: OwnPage): Promise<TestView>;
  /**
   * Presses a shortcut of the browser itself ("Alt+Shift+J") while a tab is in front; null where the keys of a test go to pages alone.
   */
  readonly pressShortcut: ((tab: TestTab, keys: string) => Promise<void>) | null;
  /** The toolbar popup that is open now, however it was opened; waits for one. */
  shownPopup(): Promise<TestView>;
  /** Folder that saved files go to; it may not be there before the first one. Null where nothing is saved. */
  readonly downloads: string | null;
  /** Addresses of all open tabs. */
  openPages(): Promise<readonly string[]>;
  /** Says yes beforehand to the prompt for all sites, which a headless browser cannot show. */
  allowAllSites(): Promise<void>;
  /** Takes the permission for all sites away again, as the reader can in the browser's own settings. */
  withdrawAllSites(): Promise<void>;
  /** The prompt for sites; null where it is a window of the system, which closes the popup and which no test can reach. */
  readonly sitePrompt: SitePrompt | null;
  /** Cuts the extension's background off the network, and brings it back. */
  goOffline(on: boolean): Promise<void>;
  /** Ends the extension's background as the browser does when it is idle; the next message or alarm starts it again. */
  killBackground(): Promise<void>;
  /** Shuts the browser down; its profile stays. */
  close(): Promise<void>;
}

/** Where and how a browser is started. */
export interface LaunchOptions {
  /** Folder of the profile; a second start with the same folder is a restart. */
  readonly profile: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Loopback port of the player that answers for every host name. */
  readonly playerPort: number;
  /** Host names that lead to the player; all of them when not given. Only Chromium heeds it. */
  readonly hosts?: readonly string[];
  /** Device pixels to a CSS px, everywhere in the browser: 4 is 400 %. */
  readonly scale?: number;
  readonly colourScheme?: 'light' | 'dark';
  /** False opens a window on the screen. */
  readonly headless?: boolean;
}
