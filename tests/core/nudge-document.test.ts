// Every number of the engine has a reason, and docs/nudges.md says the same as the tables in data/.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import * as plan from '../../data/daily-plan.ts';
import * as rules from '../../data/nudge-rules.ts';
import { NUDGE_SOURCES, RULE_WHYS, SETTING_WHYS, type Why } from '../../data/nudge-sources.ts';
import { nudgeTables } from '../support/nudge-tables.ts';

const page = readFileSync(new URL('../../docs/nudges.md', import.meta.url), 'utf8');
const whys: [string, Why][] = [...Object.entries<Why>(RULE_WHYS), ...Object.entries<Why>(SETTING_WHYS)];

/** The rows of the table under a heading, without its head. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

describe('each default', () => {
  test('has a reason and a source, and nothing else has', () => {
    expect(Object.keys(RULE_WHYS).sort()).toEqual(Object.keys({ ...rules, ...plan }).sort());
    expect(Object.keys(SETTING_WHYS).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });
  test.each(whys)('%s says why in one short sentence', (_name, { why }) => {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(why.length).toBeLessThanOrEqual(120);
  });
  test.each(Object.keys(NUDGE_SOURCES))('rests on %s somewhere: no source is there for show', (id) => {
    expect(whys.map(([, { source }]) => source)).toContain(id);
  });
});

describe('docs/nudges.md', () => {
  const tables = nudgeTables();
  test('says each setting’s default, range, reason and source as data/ does', () => {
    expect(tableUnder('Settings')).toEqual(tables.settings);
  });
  test('says each fixed number, its reason and source as data/ does', () => {
    expect(tableUnder('Fixed numbers')).toEqual(tables.rules);
  });
  test('says each source as data/ does', () => {
    expect(tableUnder('Sources')).toEqual(tables.sources);
  });
});
