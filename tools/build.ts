// `npm run build`: builds for the browsers named, or for both, and prints what came out and how big it is.
import { relative } from 'node:path';
import { buildExtension } from './build/build-extension.ts';
import { formatMeasure, isWithinLimit, measureBuild } from './build/measure.ts';
import { isTarget, outputDirOf, targets, zipOf } from './build/targets.ts';
import { root } from './paths.ts';
import { reportFailure } from './report-failure.ts';

async function buildAll(words: readonly string[]): Promise<void> {
  const chosen = words.filter(isTarget);
  for (const target of chosen.length > 0 ? chosen : targets) {
    const { isNew } = await buildExtension(target);
    const places = [outputDirOf(target), zipOf(target)].map((path) => relative(root, path)).join(', ');
    console.log(`${target}: ${isNew ? 'built' : 'unchanged since the last build'}: ${places}`);
    const measures = measureBuild(target);
    for (const measure of measures) console.log(`  ${formatMeasure(measure)}`);
    if (!measures.every(isWithinLimit)) process.exitCode = 1;
  }
}

buildAll(process.argv.slice(2)).catch(reportFailure);
