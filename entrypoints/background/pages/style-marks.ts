import { marksStyle } from '../../../core/marks';

/** The part of `browser.scripting` that adds a style sheet which no script of the page can find. */
export interface Styling {
  insertCSS(injection: {
    target: { tabId: number; documentIds?: string[] };
    css: string;
    origin: 'USER';
  }): Promise<unknown>;
}

/**
 * Tells the browser how standing marks look in a page. False when it does not let us; there are no marks then.
 * @param documentId as for `inject`
 */
export async function styleMarks(
  scripting: Styling,
  { tabId, documentId }: { readonly tabId: number; readonly documentId: string | null },
): Promise<boolean> {
  const target = documentId === null ? { tabId } : { tabId, documentIds: [documentId] };
  return scripting.insertCSS({ target, css: marksStyle, origin: 'USER' }).then(
    () => true,
    () => false,
  );
}
