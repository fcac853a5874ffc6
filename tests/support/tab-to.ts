// Goes to a control as a person with a keyboard does.
import type { ExtensionPage } from '../../tools/browsers/types.ts';

/** More presses than any page of ours has controls. */
const MOST = 120;

/** Presses Tab until the focused element's name contains `name`. */
export async function tabTo(page: ExtensionPage, name: string): Promise<void> {
  for (let i = 0; i < MOST; i++) {
    if ((await readFocused(page)).includes(name)) return;
    await page.press('Tab');
  }
  throw new Error(`Tab never reached "${name}".`);
}

/** What the focused element is called: its label, or its text. Empty where nothing has the focus. */
export function readFocused(page: ExtensionPage): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // Coming round from its own bar, Firefox stops at the page as a whole.
    if (!element || element.matches('html, body')) return '';
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    return [element.getAttribute('aria-label'), ...labels, element.textContent].join(' ').trim();
  });
}
