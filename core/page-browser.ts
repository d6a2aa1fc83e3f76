/**
 * The few browser calls that scripts in a page make. They take the browser's own object: the polyfill is larger than the
 * gate and the card's hover together, and both browsers answer with promises here.
 */
export interface PageBrowser {
  readonly runtime: {
    /** Gone once the extension was updated or removed under the page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: PageMessageListener): void;
      removeListener(listener: PageMessageListener): void;
    };
  };
}

/** `true` keeps the channel open for a later answer. */
export type PageMessageListener = (
  message: unknown,
  sender: { readonly id?: string; readonly tab?: unknown },
  answer: (value: unknown) => void,
) => true | undefined;

/** The browser's extension object in a scope: Firefox's name first, since it is the standard's. */
export function pageBrowser(scope: object): PageBrowser {
  const { browser, chrome } = scope as { readonly browser?: PageBrowser; readonly chrome?: PageBrowser };
  const found = browser?.runtime ? browser : chrome;
  if (!found) throw new Error('not an extension script');
  return found;
}
