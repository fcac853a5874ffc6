// The two alarms of the extension, as a browser keeps and fires them.
import { HEARTBEAT_ALARM_MS } from '../../core/ledger.ts';
import type { Millis } from '../../core/time.ts';
import type { BrowserRules } from './browser-rules.ts';

/** `fireAt` is true time; `scheduledTime` is what the extension reads, by its own clock. */
type Alarm = { fireAt: Millis; scheduledTime: Millis };

export type SimulatedAlarms = {
  heartbeat: Alarm | null;
  next: Alarm | null;
  /** As platform/alarms does it: an alarm that is already right is left alone. */
  arm(hasHeartbeat: boolean, next: Millis | null): void;
  /** When the next one fires; Infinity for none. */
  nextAt(): Millis;
  /** Takes the one that is due off, or sets its next time. */
  fire(now: Millis): void;
  sleptFor(ms: Millis): void;
  browserStopped(): void;
};

export function createSimulatedAlarms(
  rules: BrowserRules,
  time: { now: Millis; clockOff: Millis },
): SimulatedAlarms {
  const make = (delay: Millis): Alarm => {
    const fireAt = time.now + Math.max(delay, rules.shortestAlarmMs, 0);
    return { fireAt, scheduledTime: fireAt + time.clockOff };
  };
  const alarms: SimulatedAlarms = {
    heartbeat: null,
    next: null,
    arm(hasHeartbeat, next) {
      if (!hasHeartbeat) alarms.heartbeat = null;
      else alarms.heartbeat ??= make(HEARTBEAT_ALARM_MS);
      if (next === null) alarms.next = null;
      else if (alarms.next?.scheduledTime !== next) alarms.next = make(next - time.clockOff - time.now);
    },
    nextAt: () => Math.min(alarms.heartbeat?.fireAt ?? Infinity, alarms.next?.fireAt ?? Infinity),
    fire(now) {
      const { heartbeat, next } = alarms;
      if (next && next.fireAt <= now) {
        alarms.next = null;
        return;
      }
      if (!heartbeat || heartbeat.fireAt > now) return;
      // Chrome keeps the phase and drops what was missed; Firefox counts from the moment of firing.
      const missed = rules.hasWallClockAlarms
        ? Math.floor((now - heartbeat.fireAt) / HEARTBEAT_ALARM_MS)
        : (now - heartbeat.fireAt) / HEARTBEAT_ALARM_MS;
      const fireAt = heartbeat.fireAt + (missed + 1) * HEARTBEAT_ALARM_MS;
      alarms.heartbeat = { fireAt, scheduledTime: fireAt + time.clockOff };
    },
    sleptFor(ms) {
      if (rules.hasWallClockAlarms) return;
      for (const alarm of [alarms.heartbeat, alarms.next]) if (alarm) alarm.fireAt += ms;
    },
    browserStopped() {
      if (rules.keepsAlarms) return;
      alarms.heartbeat = null;
      alarms.next = null;
    },
  };
  return alarms;
}
