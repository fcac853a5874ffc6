// `npm test`: every check, or those named (`npm test -- unit lint`). Ends with one line that counts them all.
import { formatTotal, type Outcome, type Stage, sumOutcomes } from './checks/outcome.ts';
import { stages } from './checks/stages.ts';
import { reportFailure } from './report-failure.ts';

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}

async function runStage({ name, note, run }: Stage): Promise<Outcome> {
  console.log(`▸ ${name}${note === undefined ? '' : ` (${note})`}`);
  const started = performance.now();
  const outcome = await run().catch((error: unknown): Outcome => {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  });
  if (outcome.output) console.log(indent(outcome.output));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = outcome.failed > 0 ? '✗' : '✓';
  console.log(`  ${verdict} ${name}: ${formatTotal(outcome)} in ${seconds} s`);
  return outcome;
}

async function runStages(words: readonly string[]): Promise<void> {
  const names = stages.map(({ name }) => name);
  const unknown = words.find((word) => !names.includes(word));
  if (unknown !== undefined) throw new Error(`No stage "${unknown}". There are: ${names.join(', ')}.`);
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    if (words.length === 0 || words.includes(stage.name)) outcomes.push(await runStage(stage));
  }
  const total = sumOutcomes(outcomes);
  console.log(`\n${formatTotal(total)}`);
  if (total.failed > 0) process.exitCode = 1;
}

runStages(process.argv.slice(2)).catch(reportFailure);
