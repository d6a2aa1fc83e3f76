import type { OwnPage } from './browsers/test-browser';

/** Gives the page's file field a file, as choosing it would. */
export function chooseFile(page: OwnPage, text: string): Promise<void> {
  return page.evaluate((content: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    const given = new DataTransfer();
    given.items.add(new File([content], 'saved.json', { type: 'application/json' }));
    if (field === null) throw new Error('no file field');
    field.files = given.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
