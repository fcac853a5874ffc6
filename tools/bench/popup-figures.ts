// What the popup may take, beside an empty one of the same run, and the table that says so.
import { limits } from '../build/measure.ts';
import { formatTable } from './format-table.ts';
import { median } from './median.ts';
import type { Opening } from './open-timed.ts';

export type Openings = { popup: readonly Opening[]; empty: readonly Opening[]; firstLoadBytes: Sizes };
type Sizes = { popup: number; empty: number };

type Budget = {
  name: string;
  /** Of one opening; the median counts. */
  of: (opening: Opening) => number;
  say: (value: number) => string;
  /** Of the empty popup's, or a number of its own; none where it is only told. */
  most?: { times: number } | { value: number };
};

const KIB = 1024;
const inMs = (ms: number) => `${ms.toFixed(1)} ms`;
const inKib = (bytes: number) => `${(bytes / KIB).toFixed(1)} KiB`;

const BUDGETS: readonly Budget[] = [
  { name: 'first contentful paint', of: ({ paintMs }) => paintMs, say: inMs, most: { times: 1.2 } },
  { name: 'last growth of the page', of: ({ grownMs }) => grownMs, say: inMs, most: { times: 1.5 } },
  { name: 'script', of: ({ scriptMs }) => scriptMs, say: inMs, most: { value: 10 } },
  { name: 'all tasks', of: ({ taskMs }) => taskMs, say: inMs },
  { name: 'heap in use', of: ({ heapBytes }) => heapBytes, say: inKib, most: { value: 900 * KIB } },
];

/** One row: what is measured, the popup, the empty popup, the ratio, what may be, and whether it is missed. */
export type Row = {
  name: string;
  popup: string;
  empty: string;
  ratio: string;
  most: string;
  isMissed: boolean;
};

export function compare({ popup, empty, firstLoadBytes }: Openings): Row[] {
  const rows = BUDGETS.map(({ name, of, say, most }) =>
    rowOf({ name, say, most, popup: median(popup.map(of)), empty: median(empty.map(of)) }),
  );
  return [
    ...rows,
    rowOf({ name: 'first-load script', say: inKib, most: { value: limits.page }, ...firstLoadBytes }),
    {
      name: 'first paints with the figures',
      popup: `${popup.filter(isPaintedWhole).length} of ${popup.length}`,
      empty: '',
      ratio: '',
      most: 'all',
      isMissed: !popup.every(isPaintedWhole),
    },
  ];
}

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, popup, empty, ratio, most, isMissed }) => [
    name,
    popup,
    empty,
    ratio,
    most,
    isMissed ? 'missed' : '',
  ]);
  return formatTable([['', 'popup', 'empty', 'ratio', 'must', ''], ...cells]);
}

/** The figures were there before the browser painted anything. */
function isPaintedWhole({ partMs, paintMs }: Opening): boolean {
  return partMs <= paintMs;
}

type Compared = Pick<Budget, 'name' | 'say'> & Sizes & { most: Budget['most'] };

function rowOf({ name, say, most, popup, empty }: Compared): Row {
  const ratio = popup / empty;
  const row = { name, popup: say(popup), empty: say(empty), ratio: ratio.toFixed(2) };
  if (!most) return { ...row, most: '', isMissed: false };
  // Written this way round, so that what could not be measured is missed too.
  return 'times' in most
    ? { ...row, most: `≤ ${most.times} ×`, isMissed: !(ratio <= most.times) }
    : { ...row, most: `≤ ${say(most.value)}`, isMissed: !(popup <= most.value) };
}
