// Every lived day of tests/traces gives exactly what stands beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeSettings } from '../../core/change-settings.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { BrowserName } from '../../tools/simulator/browser-rules.ts';
import { formatSummary, formatTelling } from '../../tools/simulator/events.ts';
import { parseTrace } from '../../tools/simulator/parse-trace.ts';
import { runTrace } from '../../tools/simulator/run-trace.ts';
import type { Reaction } from '../../tools/simulator/trace.ts';

const FOLDER = join(import.meta.dirname, '../traces');

const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl') && !file.endsWith('.expected.jsonl'))
  .map((file) => file.replace('.jsonl', ''));

type Options = { browser?: BrowserName; react?: Reaction | 'mixed'; seed?: number };

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

function readJson(file: string): object {
  return existsSync(join(FOLDER, file)) ? (JSON.parse(read(file)) as object) : {};
}

async function simulate(name: string): Promise<string[]> {
  const settings = changeSettings(DEFAULT_SETTINGS, readJson(`${name}.settings.json`));
  if (!settings.ok) throw new Error(settings.reasons.join('\n'));
  const lines = parseTrace(read(`${name}.jsonl`), settings.value);
  if (!lines.ok) throw new Error(lines.reasons.join('\n'));
  const options = readJson(`${name}.options.json`) as Options;
  const { tellings, result } = await runTrace(lines.value, { settings: settings.value, ...options });
  return [...tellings.map(formatTelling), formatSummary(result.summary)];
}

describe('the day', () => {
  test.each(NAMES)('%s is told as it was expected', async (name) => {
    expect(await simulate(name)).toEqual(read(`${name}.expected.jsonl`).trim().split('\n'));
  });

  test('is one of at least twelve', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
  });
});
