// What both browsers can do on a screen of their own, and neither without one.
import type { VirtualScreen } from './screen.ts';
import type { ExtensionBrowser } from './types.ts';

type Switches = Pick<ExtensionBrowser, 'lock' | 'unlock' | 'switchAway' | 'switchBack'>;

export function switchPrograms(screen: VirtualScreen | undefined): Switches {
  const onScreen = (act: (screen: VirtualScreen) => Promise<void>) => async () => {
    if (!screen) throw new Error('A headless browser is alone: launch it with a screen for this');
    await act(screen);
  };
  return {
    lock: onScreen((it) => it.lock()),
    unlock: onScreen((it) => it.unlock()),
    switchAway: onScreen((it) => it.switchAway()),
    switchBack: onScreen((it) => it.switchBack()),
  };
}

/** The environment for a browser that is to show itself on `screen`; without one, ours. */
export function nameDisplay(screen: VirtualScreen | undefined): Record<string, string | undefined> {
  return screen ? { ...process.env, DISPLAY: screen.display } : process.env;
}
