// A day as it is lived, moment after moment, written down as lines of a trace. Chance decides, by the numbers of `chances`.
import { HOUR, MINUTE, type Millis, SECOND } from '../../core/time.ts';
import {
  A_CRASH,
  A_LONGER_PAUSE,
  A_SHORT_PAUSE,
  A_WORKER_KILL,
  LEAVES_FOR_A_MEAL,
  LEAVES_LONGER,
  LEAVES_SHORTLY,
  type Leaving,
  QUIET_HOURS,
  SWITCH_MEDIAN_MS,
  SWITCH_SIGMA,
  SWITCHES,
} from './chances.ts';
import type { Random } from './random.ts';
import type { Incident, Part, Shares } from './shares.ts';
import type { PlainWhat, TraceLine } from './trace.ts';

/** What goes on from one day to the next. */
export type Life = { isRunning: boolean; isAsleep: boolean; isLocked: boolean };

export type DayMaker = {
  lines: TraceLine[];
  /** Minutes after midnight, here and below. */
  arrive(minutes: number): void;
  work(plan: { until: number; meetings: number }): void;
  eat(minutes: number): void;
  watch(minutes: number): void;
  /** For the night, or for longer. */
  leave(): void;
};

type Options = { random: Random; shares: Shares; life: Life; instantOf: (minutes: number) => Millis };

/** Something that comes every so often, whatever the person is at. */
type Interruption = { at: Millis; every: Millis; happen: () => void };

export function createDay({ random, shares, life, instantOf }: Options): DayMaker {
  const lines: TraceLine[] = [];
  /** Where the writing stands. */
  const time = { now: instantOf(0) };
  let isFocused = true;

  const say = (what: PlainWhat) => lines.push({ at: time.now, what });
  const pass = (part: Part | null, ms: Millis) => {
    time.now += ms;
    if (part) shares.ms[part] += ms;
  };
  const count = (incident: Incident) => (shares.counts[incident] += 1);
  const seconds = (from: number, to: number) => random.between(from * SECOND, to * SECOND);
  const minutes = (from: number, to: number) => random.between(from * MINUTE, to * MINUTE);
  const until = (every: Millis) => time.now + Math.round(-every * Math.log(1 - random.next()));

  const interruptions: Interruption[] = [
    {
      every: A_SHORT_PAUSE,
      happen: () => goAway('short pauses', minutes(1, 4), random.pick(LEAVES_SHORTLY)),
    },
    {
      every: A_LONGER_PAUSE,
      happen: () => goAway('longer pauses', minutes(5, 15), random.pick(LEAVES_LONGER)),
    },
    { every: A_CRASH, happen: crash },
    { every: A_WORKER_KILL, happen: killWorker },
  ].map((given) => ({ ...given, at: 0 }));

  function crash(): void {
    count('crashes');
    say('crash-browser');
    pass(null, seconds(10, 180));
    say('start-browser');
    isFocused = true;
  }

  function killWorker(): void {
    count('worker kills');
    say('kill-worker');
  }

  function goAway(part: Part, ms: Millis, how: Leaving): void {
    close(how);
    pass(part, ms);
    comeBack();
  }

  function close(how: Leaving): void {
    if (how === 'locked' || how === 'lid-locked') {
      count('screens locked');
      life.isLocked = true;
      say('lock');
    } else say('no-input');
    if (how === 'lid' || how === 'lid-locked') {
      count('lids closed');
      life.isAsleep = true;
      say('sleep');
    }
  }

  function comeBack(): void {
    if (life.isAsleep) say('wake');
    if (life.isLocked) say('unlock');
    life.isAsleep = false;
    life.isLocked = false;
    say('input');
  }

  // Does `act` again and again, `gap` after the last, until `end`; interruptions come in between.
  function spend(part: Part, end: Millis, { gap, act }: { gap: () => Millis; act: () => void }): void {
    while (time.now < end) {
      const at = time.now + gap();
      const next = interruptions.reduce((first, other) => (other.at < first.at ? other : first));
      const stop = Math.min(at, end, Math.max(time.now, next.at));
      pass(part, stop - time.now);
      if (next.at <= time.now) {
        next.happen();
        next.at = until(next.every);
      } else if (time.now < end) act();
    }
  }

  function switchTabs(end: Millis): void {
    spend('switching tabs', end, {
      gap: () => random.lognormal(SWITCH_MEDIAN_MS, SWITCH_SIGMA),
      act: () => say(random.pick(SWITCHES)),
    });
  }

  // Touched for some seconds, then read for a while.
  function read(end: Millis): void {
    let isTouching = true;
    spend('reading one page', end, {
      gap: () => (isTouching ? seconds(3, 15) : random.lognormal(25 * SECOND, 0.7)),
      act: () => {
        isTouching = !isTouching;
        say(isTouching ? 'input' : 'no-input');
      },
    });
    if (!isTouching) say('input');
  }

  // At work in another application, with a glance at the browser now and then.
  function workElsewhere(end: Millis): void {
    const setFocus = (on: boolean) => {
      isFocused = on;
      say(on ? 'focus-browser' : 'blur-browser');
    };
    setFocus(false);
    spend('in another application', end, {
      gap: () => (isFocused ? seconds(5, 20) : random.lognormal(3 * MINUTE, 0.5)),
      act: () => setFocus(!isFocused),
    });
    if (!isFocused) setFocus(true);
  }

  function meet(ms: Millis): void {
    const isSeen = random.chance(0.8);
    const sounds = !isSeen || random.chance(0.8);
    const isPresenting = random.chance(0.15);
    if (isSeen) say('call-on');
    if (sounds) say('audio-on');
    if (isPresenting) say('fullscreen-on');
    listen(isSeen ? 'meetings seen' : 'meetings unseen', time.now + ms);
    if (isPresenting) say('fullscreen-off');
    if (sounds) say('audio-off');
    if (isSeen) say('call-off');
  }

  // Notes now and then, and a look at another tab; nobody leaves.
  function listen(part: Part, end: Millis): void {
    while (time.now < end) {
      say('no-input');
      pass(part, Math.min(end - time.now, random.lognormal(80 * SECOND, 0.8)));
      say('input');
      if (time.now < end && random.chance(0.3)) say('switch-tab');
      pass(part, Math.min(end - time.now, seconds(5, 60)));
    }
  }

  function work({ until: untilMinutes, meetings }: { until: number; meetings: number }): void {
    const end = instantOf(untilMinutes);
    const starts = Array.from({ length: meetings }, () => random.between(time.now, end)).sort(
      (a, b) => a - b,
    );
    let hourEnd = time.now;
    let spendHour = switchTabs;
    while (time.now < end) {
      if (time.now >= hourEnd) {
        hourEnd = time.now + HOUR;
        spendHour = random.chance(QUIET_HOURS) ? (random.chance(0.5) ? read : workElsewhere) : switchTabs;
      }
      spendHour(Math.min(end, hourEnd, starts[0] ?? end));
      if (starts[0] === undefined || time.now < starts[0]) continue;
      starts.shift();
      meet(minutes(15, 60));
    }
  }

  return {
    lines,
    arrive(at) {
      time.now = Math.max(time.now, instantOf(at) + seconds(0, 60));
      comeBack();
      if (!life.isRunning) say('start-browser');
      life.isRunning = true;
      for (const interruption of interruptions) interruption.at = until(interruption.every);
    },
    work,
    eat(length) {
      goAway('meals', length * MINUTE + seconds(0, 60), random.pick(LEAVES_FOR_A_MEAL));
    },
    watch(length) {
      const halves = random.chance(0.3) ? [length / 2, length / 2] : [length];
      for (const [i, half] of halves.entries()) {
        if (i > 0) goAway('short pauses', minutes(1, 8), 'as-it-is');
        say('audio-on');
        say('fullscreen-on');
        say('no-input');
        pass('films', half * MINUTE);
        say('input');
        say('fullscreen-off');
        say('audio-off');
        pass('films', seconds(5, 20));
      }
    },
    leave() {
      if (random.chance(0.7)) {
        count('browser quits');
        say('quit-browser');
        life.isRunning = false;
      }
      pass(null, seconds(2, 30));
      close(random.chance(0.5) ? 'lid' : 'lid-locked');
    },
  };
}
