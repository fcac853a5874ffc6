// What the browser says at this moment: activity, focus, sound, fullscreen, calls. No permission beyond `idle`.
import type { Observation } from '../core/observation.ts';
import type { Settings } from '../core/settings.ts';
import { browser } from './browser.ts';
import { hasSoundingMeeting } from './meeting-hosts.ts';
import { findOwnSounds } from './own-sound.ts';
import { report } from './report.ts';

type Seen = Omit<Observation, 'activity'>;

/** Asks the browser. `activity`: what an idle event has just said, if that is what woke us. */
export async function observeBrowser(
  settings: Settings,
  activity?: Observation['activity'],
): Promise<Observation> {
  const [state, seen] = await Promise.all([
    activity ?? browser.idle.queryState(settings.idleSeconds),
    observeWindows(settings).catch((error: unknown): Seen => {
      // No window is open, or only ones that an extension may not see.
      report(error, 'looking at the windows');
      return { focused: false, fullscreen: false, sounding: [], activeSounds: false, call: false };
    }),
  ]);
  return { activity: state, ...seen };
}

async function observeWindows(settings: Settings): Promise<Seen> {
  const [windows, audible, call] = await Promise.all([
    browser.windows.getAll(),
    browser.tabs.query({ audible: true }),
    observeCall(settings),
  ]);
  // Our own chimes are no call and no film. Locks are looked at only where something sounds.
  const own = audible.length > 0 ? await findOwnSounds() : [];
  // A muted tab says "audible" too.
  const sounding = audible.filter(({ id = -1, mutedInfo }) => !mutedInfo?.muted && !own.includes(id));
  return {
    focused: windows.some(({ focused }) => focused),
    fullscreen: windows.some(({ focused, state }) => focused && state === 'fullscreen'),
    sounding: sounding.flatMap(({ id }) => (id === undefined ? [] : [id])),
    activeSounds: sounding.some(({ active }) => active),
    call,
  };
}

// Firefox knows which tab uses camera, microphone or screen, and says so without a permission. Chrome does not.
async function observeCall({ meetingHosts }: Settings): Promise<boolean> {
  if (import.meta.env.FIREFOX) {
    const uses = await Promise.all(
      [{ camera: true }, { microphone: true }, { screen: true as const }].map((use) =>
        browser.tabs.query(use),
      ),
    );
    if (uses.some((tabs) => tabs.length > 0)) return true;
  }
  return meetingHosts && (await hasSoundingMeeting());
}
