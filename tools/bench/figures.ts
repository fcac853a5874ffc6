// The figures that the nudge engine must reach, each with what was measured under every policy.
import { HEARTBEAT_MS } from '../../core/ledger.ts';
import { HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import type { PolicyName } from '../simulator/simulation.ts';
import type { Lived } from './live-days.ts';

/** Alone: measured of ours only, outside the generated days. */
export type Measured = { lived: Record<PolicyName, Lived>; writes: number; previewMs: number };

export type Figure = {
  name: string;
  must: string;
  /** What was measured, in words; under policies that have no such figure: a dash. */
  say: (policy: PolicyName, measured: Measured) => string;
  isMet: (measured: Measured) => boolean;
};

const DASH = '–';

const ours = ({ lived }: Measured) => lived['press-pause'];

function count(name: string, of: (lived: Lived) => number): Figure {
  return {
    name,
    must: '0',
    say: (policy, { lived }) => `${of(lived[policy])} of ${lived[policy].prompts}`,
    isMet: (measured) => of(ours(measured)) === 0,
  };
}

function oursAlone(name: string, must: string, say: (measured: Measured) => string): Omit<Figure, 'isMet'> {
  return { name, must, say: (policy, measured) => (policy === 'press-pause' ? say(measured) : DASH) };
}

const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, value), -Infinity);
const inSeconds = (ms: Millis) => `${Math.round(ms / SECOND)} s`;
const errorsOf = (measured: Measured) => ours(measured).errors.map(({ ms }) => ms);
const largestError = (measured: Measured) => largest(errorsOf(measured).map(Math.abs));
const mostAbove = (measured: Measured) => Math.max(0, largest(errorsOf(measured)));
const speedOf = ({ days, tookMs }: Lived) => days / (tookMs / MINUTE);

export const FIGURES: readonly Figure[] = [
  count('prompts in a call', ({ inCall }) => inCall),
  count('prompts in fullscreen', ({ inFullscreen }) => inFullscreen),
  count('prompts within 2 min of an absence of 5 or more', ({ afterAbsence }) => afterAbsence),
  count('prompts repeated', ({ repeats }) => repeats),
  {
    ...oursAlone('due nudges left waiting', '0', ({ lived }) => String(lived['press-pause'].late)),
    isMet: (measured) => ours(measured).late === 0,
  },
  {
    name: 'prompts at a breakpoint',
    must: '≥ 95 %',
    say: (policy, { lived }) => percent(lived[policy].atGoodMoment, lived[policy].prompts),
    isMet: (measured) => ours(measured).atGoodMoment >= 0.95 * ours(measured).prompts,
  },
  {
    ...oursAlone('screen-time error a day, at most', '≤ 60 s', (measured) =>
      inSeconds(largestError(measured)),
    ),
    isMet: (measured) => largestError(measured) <= MINUTE,
  },
  {
    ...oursAlone('… above the truth, at most', '≤ 60 s', (measured) => inSeconds(mostAbove(measured))),
    isMet: (measured) => mostAbove(measured) <= HEARTBEAT_MS,
  },
  {
    name: 'wake-ups an hour while away, after 2 min',
    must: '0',
    say: (policy, { lived }) => {
      const { wakeUpsWhileAway, awayMs } = lived[policy];
      return (wakeUpsWhileAway / (awayMs / HOUR)).toFixed(2);
    },
    isMet: (measured) => ours(measured).wakeUpsWhileAway === 0,
  },
  {
    ...oursAlone('writes in 10 s of rapid switching', '≤ 1', ({ writes }) => writes.toFixed(2)),
    isMet: ({ writes }) => writes <= 1,
  },
  {
    name: 'simulated days a minute of a processor',
    must: '≥ 2000',
    say: (policy, { lived }) => String(Math.round(speedOf(lived[policy]))),
    isMet: (measured) => speedOf(ours(measured)) >= 2000,
  },
  {
    ...oursAlone('preview of seven days', '< 50 ms', ({ previewMs }) => `${previewMs.toFixed(1)} ms`),
    isMet: ({ previewMs }) => previewMs < 50,
  },
];

function percent(part: number, whole: number): string {
  return whole === 0 ? DASH : `${((100 * part) / whole).toFixed(1)} %`;
}
