// Wake-ups. An alarm that is already right is left alone: making it again would start its period anew.
import { HEARTBEAT_ALARM_MS } from '../core/ledger.ts';
import { MINUTE, type Millis } from '../core/time.ts';
import { browser } from './browser.ts';

const HEARTBEAT = 'heartbeat';
const NEXT = 'next';

/** Arms the heartbeat while somebody is there and the one wake-up at `next`; clears what is not wanted. */
export async function armAlarms(hasHeartbeat: boolean, next: Millis | null): Promise<void> {
  if (!hasHeartbeat) await browser.alarms.clear(HEARTBEAT);
  else if (!(await browser.alarms.get(HEARTBEAT)))
    await browser.alarms.create(HEARTBEAT, { periodInMinutes: HEARTBEAT_ALARM_MS / MINUTE });
  const armed = await browser.alarms.get(NEXT);
  if (next === null) await browser.alarms.clear(NEXT);
  else if (armed?.scheduledTime !== next) await browser.alarms.create(NEXT, { when: next });
}
