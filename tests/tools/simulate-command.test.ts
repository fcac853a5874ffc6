// The command as people run it: what it prints where, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../tools/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'press-pause-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = ['09:00 start-browser', '09:00 input', '10:00 end'].map((row) => {
  const [time, what] = row.split(' ');
  return JSON.stringify({ at: `2026-03-02T${time}:00Z`, what });
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** Run as npm runs it for somebody who stands in `folder`. */
function simulate(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fromRoot('tools/simulate.ts'), ...words], {
    cwd: fromRoot(),
    env: { ...process.env, INIT_CWD: folder, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n').filter(Boolean), stderr };
}

describe('npm run simulate', () => {
  test('prints one object a line, the summary last, and for people the same in words', () => {
    const { status, lines, stderr } = simulate(write('day.jsonl', DAY.join('\n')));
    expect(status).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['prompt', 'summary']);
    expect(stderr).toContain('screen time                1:00 h, truly 1:00 h');
  });

  test('prints nothing else for machines, and takes settings from a file', () => {
    const settings = write('settings.json', '{"tensionMinutes":25,"maxDeferralMinutes":0}');
    const { lines, stderr } = simulate(write('day.jsonl', DAY.join('\n')), '--settings', settings, '--json');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ at: '2026-03-02T09:25:00+00:00', event: 'prompt' });
    expect(stderr).toBe('');
  });

  test('simulates nothing of a trace with an error, and names its line', () => {
    const { status, lines, stderr } = simulate(write('bad.jsonl', [...DAY, '{"what":"nap"}'].join('\n')));
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toContain('bad.jsonl: line 4: at: an instant');
  });

  test.each([
    ['{"tensionMinutes":91}', 'settings.json: tensionMinutes: a whole number from 25 to 90'],
    ['{"tensionMinutes"', 'settings.json: no JSON'],
    ['[]', 'settings.json: settings: an object'],
  ])('refuses the settings %s', (text, reason) => {
    const settings = write('settings.json', text);
    const { status, lines, stderr } = simulate(write('day.jsonl', DAY.join('\n')), '--settings', settings);
    expect([status, lines]).toEqual([1, []]);
    expect(stderr).toContain(reason);
  });

  test('says which file is not there', () => {
    expect(simulate('nowhere.jsonl')).toMatchObject({
      status: 1,
      stderr: '\nThere is no file nowhere.jsonl.\n',
    });
  });

  test('prints generated days as a trace that gives the same', () => {
    const printed = simulate('--generate', '2', '--seed', '7', '--print');
    const trace = write('days.jsonl', printed.lines.join('\n'));
    const words = ['--react', 'mixed', '--seed', '7', '--json'];
    expect(simulate(trace, ...words).lines).toEqual(simulate('--generate', '2', ...words).lines);
  });
});
