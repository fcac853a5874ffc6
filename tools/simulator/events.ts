// What a simulation tells: one object for each thing that happened to a nudge, and one at the end that counts.
import type { HeldReason, NudgeKind, Signal } from '../../core/nudge.ts';
import type { Millis } from '../../core/time.ts';
import type { Zone } from '../../core/zone.ts';
import { formatAt } from './format-at.ts';

/** `completed`: its routine was played to the end; `started`: begun and left. */
export type Outcome = 'started' | 'completed' | 'snoozed' | 'skipped' | 'expired' | 'natural';

export type Told =
  | {
      event: 'prompt';
      kind: NudgeKind;
      /** All that this prompt raised. */
      kinds: NudgeKind[];
      signals: Signal[];
      /** From when it fell due, or came back from a snooze. */
      waitedMs: Millis;
      atBreakpoint: boolean;
    }
  | { event: 'reminder' }
  | { event: 'badge'; kind: NudgeKind }
  | { event: 'held-back'; kind: NudgeKind; reason: HeldReason }
  | { event: 'outcome'; kind: NudgeKind; outcome: Outcome };

/** At `at`, in true time, in the zone that held. */
export type Telling = { at: Millis; zone: Zone; told: Told };

export type Summary = {
  screenMs: Millis;
  trueScreenMs: Millis;
  errorMs: Millis;
  prompts: Record<NudgeKind, number>;
  /** How many nudges each reason held back. */
  heldBack: Partial<Record<HeldReason, number>>;
  /** Prompts that should not have been: in a call, in fullscreen, soon after a real absence, said twice. */
  inCall: number;
  inFullscreen: number;
  afterAbsence: number;
  repeats: number;
  /** Events, alarms and timers that reached the background; and how often it wrote its state. */
  wakeUps: number;
  writes: number;
};

export function formatTelling({ at, zone, told }: Telling): string {
  const written =
    told.event === 'prompt' ? { ...told, signals: told.signals.map((it) => writeSignal(it, zone)) } : told;
  return JSON.stringify({ at: formatAt(at, zone), ...written });
}

function writeSignal(signal: Signal, zone: Zone): object {
  return signal.kind === 'chosen-time' ? { ...signal, at: formatAt(signal.at, zone) } : signal;
}

export function formatSummary(summary: Summary): string {
  return JSON.stringify({ event: 'summary', ...summary });
}
