/** Who sent a message, as the browser says; nothing of it can be set by the sender. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  /** Chrome: the document, so that an answer meets the page that asked and not the next one in the tab. */
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly incognito?: boolean | undefined;
        /** Known only where we may read the page. */
        readonly url?: string | undefined;
      }
    | undefined;
}

/** A page script of ours in the top frame of a tab. */
export interface PageSender {
  readonly tabId: number;
  readonly documentId: string | null;
  /** Address of the page, from the browser. */
  readonly url: URL;
}

/** This extension, as it tells its own messages from others'. */
export interface Self {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
}

/** The page script that sent this, or null when it is anything else: a frame, a private window, a page of ours, another extension. */
export function readPageSender(sender: MessageSender, self: Self): PageSender | null {
  const url = URL.parse(sender.url ?? '');
  const tabId = sender.tab?.id;
  if (sender.id !== self.id || !url || tabId === undefined || tabId < 0) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (sender.frameId !== 0 || sender.tab?.incognito !== false) return null;
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return null;
  return { tabId, documentId: sender.documentId ?? null, url: addressNow(url, sender.tab?.url) };
}

/** In Chromium a sender's address is the one its document was loaded from; after `history.pushState` the tab's is the right one. */
function addressNow(loaded: URL, tabUrl: string | undefined): URL {
  const now = URL.parse(tabUrl ?? '');
  return now?.origin === loaded.origin ? now : loaded;
}

/** Whether one of our own pages sent this. */
export function isOwnPage(sender: MessageSender, self: Self): boolean {
  return sender.id === self.id && sender.url?.startsWith(self.origin) === true && sender.tab?.incognito !== true;
}
