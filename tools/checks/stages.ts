// Every stage of `npm test`, in order: the quick ones first, so that a mistake shows early.
import { ensureBrowser, ensureScreen } from '../browsers/install.ts';
import { buildExtension } from '../build/build-extension.ts';
import { formatMeasure, isWithinLimit, measureBuild } from '../build/measure.ts';
import { type Target, targets } from '../build/targets.ts';
import { commands } from '../paths.ts';
import { runCommand } from '../run-command.ts';
import { checkPackagedManifest } from './manifest.ts';
import { countCheck, type Outcome, type Stage, sumOutcomes } from './outcome.ts';
import { runVitest } from './vitest.ts';
import { lintFirefoxBuild } from './web-ext.ts';

async function checkCommand(name: keyof typeof commands, args: readonly string[]): Promise<Outcome> {
  const { isOk, output } = await runCommand(name, args);
  return countCheck(isOk, output);
}

async function checkTypes(): Promise<Outcome> {
  const whole = await checkCommand('tsc', ['-p', '.']);
  const core = await checkCommand('tsc', ['-p', 'core']);
  const figures = await checkCommand('tsc', ['-p', 'tools/figures']);
  return sumOutcomes([whole, core, figures]);
}

async function attempt(run: () => unknown): Promise<Outcome> {
  try {
    await run();
    return countCheck(true);
  } catch (error) {
    return countCheck(false, error instanceof Error ? error.message : String(error));
  }
}

/** Builds first what is out of date, so that each stage can also be run alone. */
async function onEachBuild(
  check: (target: Target) => Outcome,
  chosen: readonly Target[] = targets,
): Promise<Outcome> {
  for (const target of chosen) await buildExtension(target);
  return sumOutcomes(chosen.map((target) => check(target)));
}

async function buildBoth(): Promise<Outcome> {
  const chrome = await attempt(() => buildExtension('chrome'));
  return sumOutcomes([chrome, await attempt(() => buildExtension('firefox'))]);
}

function checkSizes(target: Target): Outcome {
  const measures = measureBuild(target);
  return {
    passed: measures.filter(isWithinLimit).length,
    failed: measures.filter((measure) => !isWithinLimit(measure)).length,
    output: measures.map(formatMeasure).join('\n'),
  };
}

async function testInBrowsers(): Promise<Outcome> {
  const found = sumOutcomes([
    await attempt(() => ensureBrowser('chromium')),
    await attempt(() => ensureBrowser('firefox')),
    // Elsewhere there is no Xvfb, and the tests that need a screen are left out.
    ...(process.platform === 'linux' ? [await attempt(() => ensureScreen())] : []),
  ]);
  if (found.failed > 0) return { ...found, passed: 0 };
  for (const target of targets) await buildExtension(target);
  return runVitest({ name: 'e2e', projects: ['e2e'], isShown: true });
}

export const stages: readonly Stage[] = [
  { name: 'format', run: () => checkCommand('biome', ['check', '--colors=off']) },
  { name: 'lint', run: () => checkCommand('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'types', run: checkTypes },
  { name: 'unit', run: () => runVitest({ name: 'unit', projects: ['unit', 'components'] }) },
  { name: 'build', run: buildBoth },
  { name: 'web-ext', run: () => onEachBuild(() => countCheck(true), ['firefox']).then(lintFirefoxBuild) },
  { name: 'manifest', run: () => onEachBuild(checkPackagedManifest) },
  { name: 'size', run: () => onEachBuild(checkSizes) },
  { name: 'e2e', note: 'in Chromium and in Firefox, some minutes', run: testInBrowsers },
];
