// The menu of the toolbar button: it says what is so now, and does what the popup's buttons do.
import { fill } from '../core/fill.ts';
import { JOURNAL_PAGE, SETTINGS_PAGE } from '../core/page-paths.ts';
import type { Millis } from '../core/time.ts';
import { browser } from './browser.ts';
import type { Act } from './service-ports.ts';
import { markMenu, menuShown } from './session.ts';
import type { FormatTime } from './show-display.ts';

/** What each entry does: something to tell the service, a page to open, or the suggested routine. */
const CHOICES = {
  pause30: { kind: 'paused', minutes: 30 },
  pause60: { kind: 'paused', minutes: 60 },
  pauseTomorrow: { kind: 'paused', minutes: 'until-tomorrow' },
  resume: { kind: 'resumed' },
  start: 'suggested',
  journal: JOURNAL_PAGE,
  settings: SETTINGS_PAGE,
} as const satisfies Record<string, Act | string>;

type Choice = keyof typeof CHOICES;
type Item = { id: string; title: string; parentId?: string };

/** The sentences of the locale files' section `actionMenu`. */
export type MenuWords = Record<Choice | 'pauseFor', string>;

/** What was chosen, by the id that the browser gives; undefined: none of ours. */
export function chosenIn(id: string | number): (typeof CHOICES)[Choice] | undefined {
  return Object.hasOwn(CHOICES, id) ? CHOICES[id as Choice] : undefined;
}

/** Makes the menu, anew when it says something else than before. Rejects when the browser refuses. */
export async function showActionMenu(
  pausedUntil: Millis | null,
  words: MenuWords,
  formatTime: FormatTime,
): Promise<void> {
  const items = itemsOf(pausedUntil, words, formatTime);
  const shown = JSON.stringify(items);
  if (shown === (await menuShown())) return;
  // Chrome keeps a menu over its restarts, Firefox none of an earlier version: whatever is there goes first.
  await browser.contextMenus.removeAll();
  for (const item of items) browser.contextMenus.create({ contexts: ['action'], ...item });
  // Marked last: should the worker die in between, the next one makes it again.
  await markMenu(shown);
}

// At most six at the top: browsers show no more.
function itemsOf(pausedUntil: Millis | null, words: MenuWords, formatTime: FormatTime): Item[] {
  const item = (id: Choice | 'pauseFor', parentId?: string): Item => ({
    id,
    title: words[id],
    ...(parentId && { parentId }),
  });
  const pauses =
    pausedUntil === null
      ? [
          item('pauseFor'),
          ...(['pause30', 'pause60', 'pauseTomorrow'] as const).map((id) => item(id, 'pauseFor')),
        ]
      : [{ id: 'resume', title: fill(words.resume, { time: formatTime(pausedUntil) }) }];
  return [...pauses, item('start'), item('journal'), item('settings')];
}
