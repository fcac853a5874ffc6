// Writes drawings and table in one go at the end: whatever fails before leaves the committed ones as they are.
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../paths.ts';
import { type TableEntry, tableText } from './table-text.ts';
import { VIEWS } from './views/view-list.ts';

export type Made = { name: string; svg: string; entry: TableEntry };

/** `folder` is the project's data folder, except in tests. */
export async function writeFigures(made: readonly Made[], folder = fromRoot('data')): Promise<void> {
  const table = { ...(await readTable(folder)) };
  for (const { name, entry } of made) table[name] = entry;
  const sorted = Object.fromEntries(
    Object.keys(VIEWS).flatMap((name) => (table[name] ? [[name, table[name]]] : [])),
  );
  // Beside the old ones, so that moving them is one step on the same disk.
  const aside = mkdtempSync(join(folder, '.figures-'));
  try {
    for (const { name, svg } of made) writeFileSync(join(aside, `${name}.svg`), svg);
    writeFileSync(join(aside, 'drawings.ts'), tableText(sorted));
    for (const { name } of made)
      renameSync(join(aside, `${name}.svg`), join(folder, 'figures', `${name}.svg`));
    renameSync(join(aside, 'drawings.ts'), join(folder, 'drawings.ts'));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

type Row = { point: string; side: string; x: number; y: number };

/** The lines of the views that are not made this time. */
async function readTable(folder: string): Promise<Record<string, TableEntry>> {
  const path = join(folder, 'drawings.ts');
  if (!existsSync(path)) return {};
  const { DRAWINGS } = await import(pathToFileURL(path).href);
  return Object.fromEntries(
    Object.entries(DRAWINGS).map(([name, value]) => {
      // Written by ourselves with this type.
      const { view, viewBox, points, landmarks, press } = value as Omit<TableEntry, 'points'> & {
        points: readonly Row[];
      };
      const named = points.map(
        ({ point, side, x, y }) => [side === 'right' ? `${point}R` : point, [x, y]] as const,
      );
      return [name, { view, viewBox, points: Object.fromEntries(named), landmarks, press }];
    }),
  );
}
