// How long the settings page waits for what other settings would have made of the last seven days.
import type { Segment } from '../../core/ledger.ts';
import { previewDays } from '../../core/preview.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { Millis } from '../../core/time.ts';
import { GENERATED_ZONE, generateDays } from '../simulator/generate-days.ts';
import { runTrace } from '../simulator/run-trace.ts';

const DAYS = 7;

/** The first preview, as on a page that was just opened. */
export async function timePreview(seed: number): Promise<Millis> {
  const segments: Segment[] = [];
  await runTrace(generateDays({ days: DAYS, seed }).lines, {
    onCommit: (commit) => segments.push(...commit.segments),
  });
  const days = [...new Set(segments.map(({ day }) => day))].map((day) => ({
    day,
    zone: GENERATED_ZONE,
    segments: segments.filter((segment) => segment.day === day),
  }));
  const began = performance.now();
  previewDays(days, DEFAULT_SETTINGS);
  return performance.now() - began;
}
