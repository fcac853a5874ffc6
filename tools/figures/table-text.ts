// Writes `data/drawings.ts`: what is on each drawing and where. Pure.

type Place = readonly [number, number];

export type TableEntry = {
  view: string;
  viewBox: readonly [number, number, number, number];
  /** By code; with an R after it, the person's right side. */
  points: Readonly<Record<string, Place>>;
  landmarks: Readonly<Record<string, Place>>;
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
};
`;

/** Each drawing is a constant of its own, so that a page only carries those it shows. */
export function tableText(entries: Readonly<Record<string, TableEntry>>): string {
  const rows = Object.entries(entries).map(([name, entry]) => entryText(name, entry));
  const list = Object.keys(entries).map(
    (name) => `  ${name.includes('-') ? `'${name}': ` : ''}${constantOf(name)},\n`,
  );
  return `${HEAD}\n${rows.join('\n')}\nexport const DRAWINGS = {\n${list.join('')}} as const satisfies Record<string, Drawing>;\n`;
}

function constantOf(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function entryText(name: string, { view, viewBox, points, landmarks }: TableEntry): string {
  const pointRows = Object.entries(points).map(([code, [x, y]]) => {
    const isRight = code.endsWith('R');
    const side = MIDLINE.includes(code) ? 'midline' : isRight ? 'right' : 'left';
    return `    { point: '${isRight ? code.slice(0, -1) : code}', side: '${side}', x: ${x}, y: ${y} },\n`;
  });
  const landmarkRows = Object.entries(landmarks).map(
    ([landmark, [x, y]]) => `    ${landmark}: [${x}, ${y}],\n`,
  );
  return [
    `export const ${constantOf(name)} = {\n`,
    `  view: '${view}',\n  viewBox: [${viewBox.join(', ')}],\n`,
    pointRows.length > 1
      ? `  points: [\n${pointRows.join('')}  ],\n`
      : `  points: [${pointRows.join('').trim().replace(/,$/, '')}],\n`,
    landmarkRows.length > 0 ? `  landmarks: {\n${landmarkRows.join('')}  },\n` : '  landmarks: {},\n',
    '} as const satisfies Drawing;\n',
  ].join('');
}

/** Points on the midline have no side. */
const MIDLINE: readonly string[] = ['CV17', 'GV29'];
