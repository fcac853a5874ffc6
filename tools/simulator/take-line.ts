// What each line of a trace does to the simulated browser and to the facts around it.
import { changeSettings } from '../../core/change-settings.ts';
import type { BrowserEvent } from '../../core/observation.ts';
import type { Wake } from '../../platform/service-ports.ts';
import type { Facts } from './facts.ts';
import type { TraceLine } from './trace.ts';

/** What can happen to a browser and the computer it runs on. */
export type Happenings = {
  start(): Promise<void>;
  stop(): void;
  killWorker(): void;
  /** Input began, ended, or what keeps it from the computer did. */
  settleInput(): Promise<void>;
  lock(): Promise<void>;
  unlock(): Promise<void>;
  sleep(): void;
  endSleep(): void;
  setFocus(isFocused: boolean): Promise<void>;
  notice(kind: BrowserEvent['kind']): Promise<void>;
  /** Wakes the background because somebody did something. */
  wake(given?: Wake): Promise<void>;
};

export async function takeLine(line: TraceLine, facts: Facts, happen: Happenings): Promise<void> {
  switch (line.what) {
    case 'start-browser':
      return happen.start();
    case 'quit-browser':
    case 'crash-browser':
      return happen.stop();
    case 'kill-worker':
      return happen.killWorker();
    case 'input':
    case 'no-input':
      facts.hasInput = line.what === 'input';
      return happen.settleInput();
    case 'lock':
      return happen.lock();
    case 'unlock':
      return happen.unlock();
    case 'sleep':
      return facts.isAwake ? happen.sleep() : undefined;
    case 'wake':
      if (facts.isAwake) return;
      happen.endSleep();
      return happen.settleInput();
    case 'focus-browser':
    case 'blur-browser':
      return happen.setFocus(line.what === 'focus-browser');
    case 'switch-tab':
      return happen.notice('tab-switched');
    case 'open-tab':
      await happen.notice('tab-opened');
      return happen.notice('tab-switched');
    case 'close-tab':
      await happen.notice('tab-closed');
      return happen.notice('tab-switched');
    case 'audio-on':
    case 'audio-off':
      facts.sounds = line.what === 'audio-on';
      return happen.wake();
    case 'fullscreen-on':
    case 'fullscreen-off':
      // No browser tells of it.
      facts.isFullscreen = line.what === 'fullscreen-on';
      return;
    case 'call-on':
    case 'call-off':
      facts.hasCall = line.what === 'call-on';
      return happen.wake();
    case 'set-clock':
      facts.clockOff += line.byMs;
      return;
    case 'set-zone':
      facts.zone = line.zone;
      return;
    case 'settings': {
      const changed = changeSettings(facts.settings, line.patch);
      if (!changed.ok) throw new Error(changed.reasons.join('\n'));
      facts.settings = changed.value;
      return happen.wake();
    }
    case 'check-in':
      for (const item of ['stress', 'tension'] as const) {
        const value = line[item];
        if (value !== undefined) await happen.wake({ act: { kind: 'answered', item, value } });
      }
      return;
    case 'end':
      facts.hasInput = false;
      return happen.settleInput();
    case 'react':
      return;
  }
}
