// What the page tells of a file before it is taken in, and after.
import type { Unread } from '../../core/data-file.ts';
import type { DataTable } from '../../core/data-tables.ts';
import type { LeftWhy } from '../../core/merge-data.ts';

export type ImportView = {
  /** The name of the file. */
  file: string;
  /** How many rows of each table it adds; those with none are left out. */
  adds: readonly { table: DataTable; count: number }[];
  leaves: readonly { why: LeftWhy; count: number }[];
  unread: readonly Unread[];
  /** How many settings are others than here; null where the file has none. */
  settings: number | null;
  /** What becomes of its safety answers; null where it has none. */
  safety: 'taken' | 'here' | null;
};

export type ImportRefusal = 'too-large' | 'not-json' | 'not-a-file' | 'newer' | 'unread' | 'open';

/** What came of taking it in. */
export type ImportDone = { count: number; withSettings: boolean };
