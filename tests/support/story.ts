// What became of the nudges, told the same way of a real browser and of the simulator, so that the two can be compared.
import type { HeldReason, NudgeKind } from '../../core/nudge.ts';
import type { NudgeRow } from '../../core/nudge-row.ts';
import type { Settings } from '../../core/settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';
import type { Millis } from '../../core/time.ts';
import { readState, readStored } from '../../tools/browsers/product.ts';
import type { BrowserKind, ExtensionPage } from '../../tools/browsers/types.ts';
import { createSimulation } from '../../tools/simulator/simulation.ts';
import type { PlainWhat } from '../../tools/simulator/trace.ts';

/** A nudge: what held it back, and whether and how it was shown. */
export type Story = {
  kind: NudgeKind;
  heldBack: readonly HeldReason[];
  prompts: number;
  atBreakpoint: boolean | null;
  outcome: string | null;
};

/** The nudges of a real browser, oldest first. */
export async function storyOf(page: ExtensionPage): Promise<Story[]> {
  const rows = (await readStored(page, 'nudges')) as NudgeRow[];
  const { pending } = await readState(page);
  return [...rows, ...pending].map((nudge) => ({
    kind: nudge.kind,
    heldBack: nudge.heldBack,
    prompts: 'promptedAt' in nudge && nudge.promptedAt !== undefined ? 1 : 0,
    atBreakpoint: 'atBreakpoint' in nudge ? (nudge.atBreakpoint ?? null) : null,
    outcome: 'outcome' in nudge ? nudge.outcome : null,
  }));
}

const START = Date.parse('2026-03-02T09:00:00Z');

/** The nudges that the simulator tells of for a trace: `[milliseconds from the start, what happened]`. One nudge of a kind. */
export async function simulatedStory(
  browser: BrowserKind,
  settings: Partial<Settings>,
  lines: readonly (readonly [Millis, PlainWhat])[],
): Promise<Story[]> {
  const stories = new Map<NudgeKind, Story>();
  const tell = (kind: NudgeKind, change: (story: Story) => Story) => {
    const story = stories.get(kind) ?? { kind, heldBack: [], prompts: 0, atBreakpoint: null, outcome: null };
    stories.set(kind, change(story));
  };
  const simulation = createSimulation({
    start: START,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    onTelling({ told }) {
      if (told.event === 'held-back')
        tell(told.kind, (story) => ({ ...story, heldBack: [...story.heldBack, told.reason] }));
      if (told.event === 'outcome') tell(told.kind, (story) => ({ ...story, outcome: told.outcome }));
      if (told.event === 'prompt')
        for (const kind of told.kinds)
          tell(kind, (story) => ({
            ...story,
            prompts: story.prompts + 1,
            atBreakpoint: told.atBreakpoint,
          }));
    },
  });
  for (const [ms, what] of lines) await simulation.take({ at: START + ms, what });
  // Not finished: the end of a trace is the end of the input, and nobody here leaves the computer.
  return [...stories.values()];
}

/** Resolves when what is stored is so; looks again whenever the extension says that something changed. */
export async function waitForState(page: ExtensionPage, isSo: (state: State) => boolean): Promise<void> {
  for (;;) {
    const change = nextChange(page);
    // Nobody waits for the last one.
    change.catch(() => undefined);
    if (isSo(await readState(page))) return;
    await change;
  }
}

function nextChange(page: ExtensionPage): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('press-pause:changes');
        channel.onmessage = () => {
          channel.close();
          resolve();
        };
      }),
  );
}
