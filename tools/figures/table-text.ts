// Writes `data/drawings.ts`: what is on each drawing and where. Pure.

import { sideOfPoint } from './views/push-of.ts';

type Place = readonly [number, number];
/** The person's own. */
export type Side = 'left' | 'right' | 'midline';
export type PressEntry = { side: Side; push: Place };

export type TableEntry = {
  view: string;
  viewBox: readonly [number, number, number, number];
  /** By code; with an R after it, the person's right side. */
  points: Readonly<Record<string, Place>>;
  landmarks: Readonly<Record<string, Place>>;
  /** One for each hand in the drawing's layer, in its order. */
  press: readonly PressEntry[];
};

const HEAD = `// Made by \`npm run figures\` together with \`figures/*.svg\`: change \`tools/figures\`, not this file.
import type { PointCode } from './point-codes.ts';

export type Drawing = {
  /** What is seen; also the key of the text alternative. */
  view: string;
  /** minX, minY, width, height, in units of the drawing. */
  viewBox: readonly [number, number, number, number];
  /** Sides are the person's own. Where only the left one is drawn, mirror the drawing for the right. */
  points: readonly { point: PointCode; side: 'left' | 'right' | 'midline'; x: number; y: number }[];
  /** What points are found and measured by. */
  landmarks: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** The hands of its press layer, in its order: the side they press, and which way they move when they do (length 1). */
  press: readonly { side: 'left' | 'right' | 'midline'; push: readonly [x: number, y: number] }[];
};
`;

/** Each drawing is a constant of its own, so that a page only carries those it shows. */
export function tableText(entries: Readonly<Record<string, TableEntry>>): string {
  const rows = Object.entries(entries).map(([name, entry]) => entryText(name, entry));
  const list = Object.keys(entries).map(
    (name) => `  ${name.includes('-') ? `'${name}': ` : ''}${constantOf(name)},\n`,
  );
  return `${HEAD}\n${rows.join('\n')}\nexport const DRAWINGS = {\n${list.join('')}} as const satisfies Record<string, Drawing>;\n\nexport type DrawingName = keyof typeof DRAWINGS;\n`;
}

function constantOf(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function entryText(name: string, { view, viewBox, points, landmarks, press }: TableEntry): string {
  const pointRows = Object.entries(points).map(([code, [x, y]]) => {
    const side = sideOfPoint(code);
    return `    { point: '${side === 'right' ? code.slice(0, -1) : code}', side: '${side}', x: ${x}, y: ${y} },\n`;
  });
  const landmarkRows = Object.entries(landmarks).map(
    ([landmark, [x, y]]) => `    ${landmark}: [${x}, ${y}],\n`,
  );
  const pressRows = press.map(({ side, push: [x, y] }) => `    { side: '${side}', push: [${x}, ${y}] },\n`);
  return [
    `export const ${constantOf(name)} = {\n`,
    `  view: '${view}',\n  viewBox: [${viewBox.join(', ')}],\n`,
    rowsText('points', pointRows),
    landmarkRows.length > 0 ? `  landmarks: {\n${landmarkRows.join('')}  },\n` : '  landmarks: {},\n',
    rowsText('press', pressRows),
    '} as const satisfies Drawing;\n',
  ].join('');
}

/** One row stands on the line of its name, as the formatter has it. */
function rowsText(name: string, rows: readonly string[]): string {
  return rows.length > 1
    ? `  ${name}: [\n${rows.join('')}  ],\n`
    : `  ${name}: [${rows.join('').trim().replace(/,$/, '')}],\n`;
}
