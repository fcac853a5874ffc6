// `npm run bench:nudges [-- --days 1000 --seed N]`: lives generated days under each policy and prints what became of
// them beside what must be. Exit code 1 when a figure of ours is missed.
import { FIGURES, type Measured } from './bench/figures.ts';
import { formatTable } from './bench/format-table.ts';
import { liveDays, planLives } from './bench/live-days.ts';
import { timePreview } from './bench/preview-days.ts';
import { writesInTenSeconds } from './bench/rapid-hour.ts';
import { readCounts } from './bench/read-counts.ts';
import { reportFailure } from './report-failure.ts';
import { sharesInWords } from './simulator/shares.ts';

const POLICIES = ['press-pause', 'fixed', 'idle-reset'] as const;

async function measure(days: number, seed: number): Promise<Measured> {
  const lives = planLives(days, seed);
  // What is timed comes first, and once before: a page that was opened a moment ago is warm too.
  const previewMs = await timePreview(seed);
  const writes = await writesInTenSeconds(seed);
  return {
    lived: {
      'press-pause': await liveDays('press-pause', lives),
      fixed: await liveDays('fixed', lives),
      'idle-reset': await liveDays('idle-reset', lives),
    },
    writes,
    previewMs,
  };
}

async function bench(words: readonly string[]): Promise<void> {
  const { days, seed } = readCounts(words, { days: 1000, seed: 1 });
  const lives = planLives(days, seed);
  const last = lives.at(-1)?.seed ?? seed;
  console.log(`${days} generated days, ${lives.length} lives, seeds ${seed} to ${last} …\n`);
  const measured = await measure(days, seed);
  const rows = FIGURES.map(({ name, must, say, isMet }) => [
    name,
    must,
    ...POLICIES.map((policy) => say(policy, measured)),
    isMet(measured) ? '' : 'missed',
  ]);
  console.log(formatTable([['', 'must', ...POLICIES, ''], ...rows]));
  console.log(`\nThe days are made of:\n${sharesInWords(measured.lived['press-pause'].shares)}`);
  if (!FIGURES.every(({ isMet }) => isMet(measured))) process.exitCode = 1;
}

bench(process.argv.slice(2)).catch(reportFailure);
