// What a person does with a page's field for a file.
import type { ExtensionPage } from '../../tools/browsers/types.ts';

/** A file with this text, as if it had been chosen. */
export async function chooseFile(page: ExtensionPage, text: string): Promise<void> {
  await page.waitUntil(() => document.querySelector('input[type="file"]'));
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([content], 'mine.json', { type: 'application/json' }));
    if (!input) throw new Error('There is nothing to choose a file with.');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
