// The person's data: out to a file, in from one, and gone.
import { useRef } from 'preact/hooks';
import { DeleteRow, type Goes } from '../../components/settings/DeleteRow.tsx';
import { ExportRow } from '../../components/settings/ExportRow.tsx';
import { ImportRow } from '../../components/settings/ImportRow.tsx';
import { writeDataFile } from '../../core/data-file.ts';
import { DATA_TABLES, type DataTable } from '../../core/data-tables.ts';
import { parseRun } from '../../core/rows.ts';
import { dayAt } from '../../core/zone.ts';
import { readAllRows } from '../../platform/all-data.ts';
import { deleteEverything, deleteHistory } from '../../platform/delete-data.ts';
import { localZone } from '../../platform/local-zone.ts';
import { report } from '../../platform/report.ts';
import { loadSafety } from '../../platform/safety-store.ts';
import { saveTextFile } from '../../platform/save-file.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { type FileInHand, readFile, takeFile } from './take-file.ts';

export type DataPartProps = {
  isDurable: boolean;
  /** Something was added or deleted. */
  onChanged: () => void;
};

export function DataPart({ isDurable, onChanged }: DataPartProps) {
  const inHand = useRef<FileInHand | null>(null);
  return (
    <>
      <ExportRow isDurable={isDurable} onSave={(withSafety) => told('saving a file', save(withSafety))} />
      <ImportRow
        isDurable={isDurable}
        onRead={async (file) => {
          const { refused, view, read } = await told('reading a file', readFile(file));
          inHand.current = read ?? null;
          return view ? { view } : { refused };
        }}
        onTake={async (withSettings) => {
          if (!inHand.current) throw new Error('There is no file in hand.');
          const done = await told('taking in a file', takeFile(inHand.current, withSettings));
          onChanged();
          return done;
        }}
      />
      {(['history', 'everything'] as const).map((what) => (
        <DeleteRow
          key={what}
          what={what}
          onCount={() => told('counting what is kept', isDurable ? countRows() : Promise.resolve(NOTHING))}
          onDelete={async () => {
            await told('deleting', what === 'history' ? deleteHistory() : deleteEverything());
            onChanged();
          }}
        />
      ))}
    </>
  );
}

/** A failure is shown by the row, and told here once. */
async function told<T>(doing: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    report(error, doing);
    throw error;
  });
}

async function save(withSafety: boolean): Promise<void> {
  const now = Date.now();
  const [settings, rows, safety] = await Promise.all([loadSettings(), readAllRows(), loadSafety()]);
  const text = writeDataFile({ settings, rows, safety: withSafety ? safety : null }, now);
  saveTextFile(`press-pause-${dayAt(now, localZone())}.json`, text);
}

type Counts = Readonly<Record<DataTable, number>>;
const countsOf = (count: (table: DataTable) => number): Counts =>
  // Every table is named just here.
  Object.fromEntries(DATA_TABLES.map((table) => [table, count(table)])) as Counts;
/** In memory nobody counts: it goes with the window. */
const NOTHING: Goes = { counts: countsOf(() => 0), isRunOpen: false };

async function countRows(): Promise<Goes> {
  const rows = await readAllRows();
  const isRunOpen = rows.runs.some((row) => {
    const run = parseRun(row);
    return run.ok && !run.value.outcome;
  });
  return { counts: countsOf((table) => rows[table].length), isRunOpen };
}
