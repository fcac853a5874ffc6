// `npm run simulate -- TRACE.jsonl …`: the engine against a simulated browser and person. docs/simulator.md
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { changeSettings } from '../core/change-settings.ts';
import type { Parsed } from '../core/parsed.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { reportFailure } from './report-failure.ts';
import { formatSummary, formatTelling } from './simulator/events.ts';
import { formatLines } from './simulator/format-lines.ts';
import { generateDays } from './simulator/generate-days.ts';
import { parseTrace } from './simulator/parse-trace.ts';
import { runTrace } from './simulator/run-trace.ts';
import { parseSimulateArguments, type SimulateArguments } from './simulator/simulate-arguments.ts';
import { summaryInWords } from './simulator/summary-in-words.ts';
import type { TraceLine } from './simulator/trace.ts';

/** npm runs its scripts in the root of the repository; the person may stand elsewhere. */
function readFile(name: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? '.', name);
  if (!existsSync(path)) throw new Error(`There is no file ${name}.`);
  return readFileSync(path, 'utf8');
}

function valueOf<T>(parsed: Parsed<T>, file: string): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.reasons.map((reason) => `${file}: ${reason}`).join('\n'));
}

function readSettings(file: string | undefined): Settings {
  if (file === undefined) return DEFAULT_SETTINGS;
  const text = readFile(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: no JSON: ${String(error)}`, { cause: error });
  }
  return valueOf(changeSettings(DEFAULT_SETTINGS, json), file);
}

function readLines({ source, seed }: SimulateArguments, settings: Settings): Iterable<TraceLine> {
  if ('generate' in source) return generateDays({ days: source.generate, seed }).lines;
  return valueOf(parseTrace(readFile(source.trace), settings), source.trace);
}

async function simulate(words: readonly string[]): Promise<void> {
  const asked = parseSimulateArguments(words);
  const settings = readSettings(asked.settingsFile);
  const lines = readLines(asked, settings);
  if (asked.isPrint) {
    for (const line of formatLines(lines)) console.log(line);
    return;
  }
  const { policy, browser, react, seed } = asked;
  const { tellings, result } = await runTrace(lines, { settings, policy, browser, react, seed });
  for (const telling of tellings) console.log(formatTelling(telling));
  console.log(formatSummary(result.summary));
  if (!asked.isJson) console.error(`\n${summaryInWords(result.summary)}`);
}

simulate(process.argv.slice(2)).catch(reportFailure);
