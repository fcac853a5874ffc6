// What was asked of `npm run simulate`. Pure.
import { BROWSER_RULES, type BrowserName } from './browser-rules.ts';
import type { PolicyName } from './simulation.ts';
import { REACTIONS, type Reaction } from './trace.ts';

export type SimulateArguments = {
  /** The trace to read; or days to make up. */
  source: { trace: string } | { generate: number };
  settingsFile?: string;
  policy: PolicyName;
  browser: BrowserName;
  react: Reaction | 'mixed';
  seed: number;
  /** Only the machine's lines: nothing in words. */
  isJson: boolean;
  /** Prints the generated trace and simulates nothing. */
  isPrint: boolean;
};

export const USAGE = `npm run simulate -- TRACE.jsonl | --generate DAYS [--print]
  [--settings FILE] [--policy press-pause|fixed|idle-reset] [--browser chrome|firefox]
  [--react start|snooze|skip|ignore|mixed] [--seed N] [--json]`;

const POLICIES = ['press-pause', 'fixed', 'idle-reset'] as const;
const BROWSERS = Object.keys(BROWSER_RULES) as BrowserName[]; // the names of our own table

/** @throws on words it does not know, with what there is. */
export function parseSimulateArguments(words: readonly string[]): SimulateArguments {
  const given = { policy: 'press-pause', browser: 'chrome', react: 'ignore', seed: 1 } as const;
  const parsed: Omit<SimulateArguments, 'source'> = { ...given, isJson: false, isPrint: false };
  let trace: string | undefined;
  let generate: number | undefined;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word];
    const value = () => inline ?? rest.shift() ?? '';
    if (name === '--json') parsed.isJson = true;
    else if (name === '--print') parsed.isPrint = true;
    else if (name === '--settings') parsed.settingsFile = value();
    else if (name === '--policy') parsed.policy = oneOf(POLICIES, name, value());
    else if (name === '--browser') parsed.browser = oneOf(BROWSERS, name, value());
    else if (name === '--react') parsed.react = oneOf([...REACTIONS, 'mixed'] as const, name, value());
    else if (name === '--seed') parsed.seed = countOf(name, value(), 0);
    else if (name === '--generate') generate = countOf(name, value(), 1);
    else if (!name.startsWith('--') && trace === undefined) trace = name;
    else throw new Error(`Unknown argument ${word}. There are:\n${USAGE}`);
  }
  if ((trace === undefined) === (generate === undefined))
    throw new Error(`Name a trace, or --generate DAYS:\n${USAGE}`);
  if (parsed.isPrint && generate === undefined) throw new Error('--print prints what --generate makes.');
  const source = trace === undefined ? { generate: generate ?? 0 } : { trace };
  return { ...parsed, source };
}

function oneOf<const T extends string>(values: readonly T[], name: string, word: string): T {
  const found = values.find((value) => value === word);
  if (found === undefined) throw new Error(`${name} takes ${values.join(', ')}, not ${word || 'nothing'}.`);
  return found;
}

function countOf(name: string, word: string, from: number): number {
  const count = Number(word);
  if (word === '' || !Number.isSafeInteger(count) || count < from)
    throw new Error(`${name} takes a whole number of ${from} or more, not ${word || 'nothing'}.`);
  return count;
}
