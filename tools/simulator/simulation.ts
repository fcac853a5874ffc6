// One life under one policy: takes the lines of a trace one after the other, tells what happens, and counts.
import { type Prompted, promptOf } from '../../core/nudge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { type Millis, SECOND } from '../../core/time.ts';
import { createService, type Waking } from '../../platform/service.ts';
import type { Ports } from '../../platform/service-ports.ts';
import type { Commit } from '../../platform/storage.ts';
import type { BrowserName } from './browser-rules.ts';
import type { Summary, Telling, Told } from './events.ts';
import { type Facts, factsAtFirst } from './facts.ts';
import { createNarrator } from './narrator.ts';
import { createPerson } from './person.ts';
import { createRandom } from './random.ts';
import { createSimplePolicy, type SimplePolicyName } from './simple-policies.ts';
import { createSimulatedBrowser } from './simulated-browser.ts';
import type { Reaction, TraceLine } from './trace.ts';
import { createTruth, lengthWithout, type Span, type Truth } from './truth.ts';
import { createWatchedStorage } from './watched-storage.ts';

export type PolicyName = 'press-pause' | SimplePolicyName;

export type SimulationOptions = {
  /** The first line's instant. */
  start: Millis;
  settings?: Settings;
  browser?: BrowserName;
  policy?: PolicyName;
  /** How prompts are taken where no line says so. */
  react?: Reaction | 'mixed';
  /** For `mixed`. */
  seed?: number;
  onTelling?: (telling: Telling) => void;
  /** After each step that was kept; `now` is true time. */
  onCommit?: (commit: Commit, at: { now: Millis; clock: Millis; truth: Truth }) => void;
};

/** What was counted, and from what. */
export type Result = {
  summary: Summary;
  /** By the policy, in the extension's time, and by the trace, in true time; routines left out of neither. */
  screen: readonly Span[];
  routines: readonly Span[];
  trueScreen: readonly Span[];
  trueRoutines: readonly Span[];
  /** Prompts that came within so long of a good moment, by the trace. */
  promptsAtGoodMoment: number;
  /** Wake-ups long after the person went, and the time in which they could have been. */
  wakeUpsWhileAway: number;
  awayMs: Millis;
  writes: readonly Millis[];
};

export type Simulation = {
  take(line: TraceLine): Promise<void>;
  /** A last look where the browser runs, and the sum of it all. */
  finish(): Promise<Result>;
};

/** Half of them start: what people do is not known, so each way to take a prompt has its share. */
const MIXED = [
  ['start', 4],
  ['snooze', 2],
  ['skip', 2],
  ['ignore', 2],
] as const;

/** A prompt counts as at a good moment when one was there so shortly before. */
const GOOD_MOMENT_MS: Millis = 15 * SECOND;

export function createSimulation(options: SimulationOptions): Simulation {
  const { start, settings = DEFAULT_SETTINGS, browser = 'chrome', policy = 'press-pause' } = options;
  const { react = 'ignore', seed = 1, onTelling, onCommit } = options;
  const random = createRandom(seed);
  const facts = factsAtFirst(start, settings);
  const clock = () => facts.now + facts.clockOff;
  const truth = createTruth(facts);
  const count = createCounter(facts, truth);
  const screen: Span[] = [];
  const writes: Millis[] = [];
  let isOver = false;

  const tell = (told: Told) => {
    count.told(told);
    onTelling?.({ at: facts.now, zone: facts.zone, told });
    if (told.event === 'prompt') person.seesPrompt();
  };
  const narrator = createNarrator(tell);
  const simple = policy === 'press-pause' ? null : createSimplePolicy(policy, tell);

  const storage = createWatchedStorage(clock, (commit) => {
    writes.push(facts.now);
    for (const { kind, from, to } of commit.segments) if (kind === 'screen') screen.push({ from, to });
    onCommit?.(commit, { now: facts.now, clock: clock(), truth });
    count.pending(commit);
    narrator.kept(commit, { now: facts.now, clock: clock() });
  });
  const simulated = createSimulatedBrowser({
    facts,
    browser,
    storage,
    createBackground: (ports: Ports): Waking => simple?.createBackground(ports) ?? createService(ports),
    onDelivery: (delivery) => count.wakeUp(delivery === 'alone'),
    onChange: () => truth.note(facts),
    onShow: (display) => narrator.shown(display),
  });
  const person = createPerson({
    facts,
    clock,
    storage,
    tell: simulated.tell,
    prompt: (): readonly Prompted[] => simple?.prompt() ?? promptOf(narrator.state?.pending ?? []),
    choose: () => (react === 'mixed' ? random.pick(MIXED) : react),
    onRunEnd: (simple ?? narrator).runEnded,
  });

  async function take(line: TraceLine): Promise<void> {
    if (isOver) return;
    await simulated.advance(line.at, person);
    const isStop = line.what === 'crash-browser' || line.what === 'quit-browser';
    const isGone = isStop || line.what === 'sleep' || line.what === 'lock' || line.what === 'set-clock';
    if (isGone) await person.leavesPage(line.what !== 'crash-browser');
    if (facts.isRunning) truth.happened(line.what, facts.now);
    await simulated.take(line);
    if (line.what === 'react') await person.react(line.to);
    if (line.what === 'end') isOver = true;
  }

  return {
    take,
    async finish() {
      await simulated.tell();
      truth.close(facts.now);
      const ledger = narrator.state?.ledger;
      if (ledger?.kind === 'screen') screen.push({ from: ledger.from, to: ledger.lastSeen });
      const counted = simple?.screen ?? screen;
      const runs = await storage.runsSince(0);
      const routines = runs.reverse().flatMap(({ played }) => played.map(({ from, to }) => ({ from, to })));
      const screenMs = lengthWithout(counted, routines);
      const trueScreenMs = lengthWithout(truth.screen, person.routines);
      return {
        summary: count.summary({ screenMs, trueScreenMs, writes: writes.length }),
        screen: counted,
        routines,
        trueScreen: truth.screen,
        trueRoutines: person.routines,
        promptsAtGoodMoment: count.promptsAtGoodMoment(),
        wakeUpsWhileAway: count.wakeUpsWhileAway(),
        awayMs: truth.longAwayMs(facts.now),
        writes,
      };
    },
  };
}

function createCounter(facts: Facts, truth: Truth) {
  const prompts: Summary['prompts'] = { scheduled: 0, stress: 0, tension: 0 };
  const heldBack: Summary['heldBack'] = {};
  /** The snoozes of each nudge when it was last prompted. */
  const promptedWith = new Map<number, number>();
  let [inCall, inFullscreen, afterAbsence, repeats, wakeUps] = [0, 0, 0, 0, 0];
  let [wakeUpsWhileAway, atGoodMoment] = [0, 0];
  let pending: Commit['state']['pending'] = [];

  function prompt(): void {
    const { settings } = facts;
    if (facts.hasCall) inCall += 1;
    if (facts.isFullscreen && facts.isFocused && settings.holdForFullscreen) inFullscreen += 1;
    if (truth.isSoonAfterRest(facts.now)) afterAbsence += 1;
    if (truth.wasGoodMoment(facts.now, GOOD_MOMENT_MS)) atGoodMoment += 1;
  }

  return {
    wakeUp(alone: boolean): void {
      wakeUps += 1;
      if (alone && truth.isLongAway(facts.now)) wakeUpsWhileAway += 1;
    },
    told(told: Told): void {
      if (told.event === 'held-back') heldBack[told.reason] = (heldBack[told.reason] ?? 0) + 1;
      if (told.event !== 'prompt') return;
      prompts[told.kind] += 1;
      prompt();
    },
    /** A nudge that went on screen twice and was not snoozed in between. */
    pending({ state }: Commit): void {
      if (state.pending === pending) return;
      for (const { id, phase, snoozes } of state.pending) {
        if (phase !== 'prompted' || pending.some((was) => was.id === id && was.phase === 'prompted'))
          continue;
        if (promptedWith.get(id) === snoozes) repeats += 1;
        promptedWith.set(id, snoozes);
      }
      pending = state.pending;
    },
    summary: ({
      screenMs,
      trueScreenMs,
      writes,
    }: Pick<Summary, 'screenMs' | 'trueScreenMs' | 'writes'>): Summary => ({
      screenMs,
      trueScreenMs,
      errorMs: screenMs - trueScreenMs,
      prompts,
      heldBack,
      inCall,
      inFullscreen,
      afterAbsence,
      repeats,
      wakeUps,
      writes,
    }),
    wakeUpsWhileAway: () => wakeUpsWhileAway,
    promptsAtGoodMoment: () => atGoodMoment,
  };
}
