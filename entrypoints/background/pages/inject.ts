/** The part of `browser.scripting` that puts a script of ours into a page. */
export interface Injection {
  executeScript(injection: { target: { tabId: number; documentIds?: string[] }; files: string[] }): Promise<unknown>;
}

/** Page scripts, by their file in the package. */
export type PageScript = '/gate.js' | '/reader.js' | '/card.js';

/**
 * Runs a script of ours in the top frame of a tab.
 * @param documentId Chrome's id of the document that asked; without it the tab's present document is meant.
 * @returns false when the browser does not let us: no permission, its own page, or the page is gone.
 */
export async function inject(
  scripting: Injection,
  target: { readonly tabId: number; readonly documentId: string | null },
  script: PageScript,
): Promise<boolean> {
  const { tabId, documentId } = target;
  try {
    await scripting.executeScript({
      target: documentId === null ? { tabId } : { tabId, documentIds: [documentId] },
      files: [script],
    });
    return true;
  } catch {
    return false;
  }
}
