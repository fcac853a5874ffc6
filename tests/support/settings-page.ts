// What the end-to-end tests do on the settings page: press what is named so, take a file out, and give one in.
import type { ExtensionPage } from '../../tools/browsers/types.ts';

/** Presses the button that says just this. */
export function clickButton(page: ExtensionPage, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('.page-main button')];
    const button = all.find((one) => one.textContent === wanted);
    if (!button) throw new Error(`No button "${wanted}".`);
    button.click();
  }, text);
}

/** The text of the file that the page hands to the browser when `name` is pressed. */
export async function exportFile(page: ExtensionPage, name: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void blob.text().then((text) => document.body.setAttribute('data-file', text));
      return make(blob);
    };
  });
  await clickButton(page, name);
  await page.waitFor('body[data-file]');
  return page.evaluate(() => document.body.getAttribute('data-file') ?? '');
}
