import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DRAWINGS, type Drawing } from '../../../data/drawings.ts';
import { deviationOf, PLACE_RULES, shareOf, TOLERANCE } from '../../../tools/figures/place-rules.ts';
import { tableText } from '../../../tools/figures/table-text.ts';
import { VIEWS } from '../../../tools/figures/views/view-list.ts';
import { writeFigures } from '../../../tools/figures/write-figures.ts';

const drawings = Object.entries<Drawing>(DRAWINGS);
const svgOf = (name: string) =>
  readFileSync(new URL(`../../../data/figures/${name}.svg`, import.meta.url), 'utf8');

describe('the committed drawings', () => {
  it('are those the tool makes', () => {
    expect(drawings.map(([name]) => name)).toEqual(Object.keys(VIEWS));
  });

  it.each(drawings)('%s has its points where the table says, and no others', (name, { points, viewBox }) => {
    const svg = svgOf(name);
    const places = points.map(({ x, y }) => `translate(${x} ${y})`);
    expect([...svg.matchAll(/translate\([^)]*\)/g)].map(([place]) => place)).toEqual(places);
    expect(svg).toContain(`viewBox="${viewBox.join(' ')}"`);
  });

  it('stay within 8 KB each and 200 KB together', () => {
    const sizes = drawings.map(([name]) => Buffer.byteLength(svgOf(name)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8 * 1024);
    expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThanOrEqual(200 * 1024);
  });

  it('seen from behind, the person’s left is the viewer’s left; from the front, the right', () => {
    for (const [name, { points }] of drawings) {
      for (const left of points.filter(({ side }) => side === 'left')) {
        const right = points.find(({ point, side }) => point === left.point && side === 'right');
        if (!right) continue;
        expect(left.x + right.x, `${name} ${left.point}`).toBeCloseTo(320, -0.5);
        expect(left.x < right.x).toBe(name !== 'body-front');
      }
    }
  });
});

describe('left and right', () => {
  it('a left hand seen from its back has the index finger on the right', () => {
    for (const { landmarks } of [DRAWINGS.LI4, DRAWINGS.TE3]) {
      expect(landmarks.indexKnuckle[0]).toBeGreaterThan(landmarks.littleKnuckle[0]);
    }
  });

  it('LI4 is on the thumb’s side of the index finger’s bone, TE3 between the last two knuckles', () => {
    const { indexBoneBase, indexKnuckle } = DRAWINGS.LI4.landmarks;
    expect(DRAWINGS.LI4.points[0].x).toBeGreaterThan((indexBoneBase[0] + indexKnuckle[0]) / 2);
    const { ringKnuckle, littleKnuckle } = DRAWINGS.TE3.landmarks;
    expect(DRAWINGS.TE3.points[0].x).toBeGreaterThan(littleKnuckle[0]);
    expect(DRAWINGS.TE3.points[0].x).toBeLessThan(ringKnuckle[0]);
  });

  it('on a left palm with its fingers to the right, HT7 is below the wrist’s middle: the little finger’s side', () => {
    expect(DRAWINGS.HT7.points[0].y).toBeGreaterThan(DRAWINGS.HT7.landmarks.wristCrease[1]);
  });

  it('a left foot seen from above has the big toe on the right', () => {
    expect(DRAWINGS.LR3.landmarks.bigToeJoint[0]).toBeGreaterThan(DRAWINGS.LR3.landmarks.bonesMeet[0]);
  });
});

describe('places between landmarks', () => {
  it.each(PLACE_RULES.map((rule) => [rule.drawing, rule] as const))(
    '%s lies where its rule wants it',
    (name, rule) => {
      const drawing = drawings.find(([candidate]) => candidate === name)?.[1];
      const point = drawing?.points[0];
      if (!drawing || !point) throw new Error(`no ${name}`);
      expect(deviationOf(rule, { point: [point.x, point.y], landmarks: drawing.landmarks })).toBeLessThan(
        TOLERANCE,
      );
    },
  );

  const rule = {
    drawing: 'x',
    landmarks: [
      ['a', [0, 0]],
      ['b', [0, 1]],
    ],
    place: [0.1, 0.5],
  } as const;

  it('are found whatever way the drawing is turned and however large', () => {
    const landmarks = { a: [10, 10], b: [30, 10] } as const;
    expect(deviationOf(rule, { point: [20, 8], landmarks })).toBeCloseTo(0);
    expect(deviationOf(rule, { point: [22, 8], landmarks })).toBeCloseTo(0.1);
  });

  it('are on the other side where the drawing is mirrored', () => {
    expect(shareOf(rule)[1]).toBeCloseTo(-shareOf({ ...rule, isMirrored: true })[1]);
  });

  it('need both landmarks', () => {
    expect(() => deviationOf(rule, { point: [0, 0], landmarks: { a: [0, 0] } })).toThrow(
      /lacks the landmark b/,
    );
  });
});

describe('writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const entry = {
    view: 'head-back',
    viewBox: [80, 0, 160, 240],
    points: { GB20: [1, 2], GB20R: [3, 4] },
    landmarks: { midline: [2, 2] },
    press: [{ side: 'left', push: [0.6, -0.8] }],
  } as const;

  it('tells the side of a point in the table', () => {
    const text = tableText({ GB20: entry });
    expect(text).toContain("{ point: 'GB20', side: 'left', x: 1, y: 2 }");
    expect(text).toContain("{ point: 'GB20', side: 'right', x: 3, y: 4 }");
  });

  it('tells what is shown of the picture: a body is tall', () => {
    expect(tableText({ GB20: entry })).toContain('viewBox: [80, 0, 160, 240]');
  });

  it('tells each hand that presses, and which way it pushes', () => {
    expect(tableText({ GB20: entry })).toContain("press: [{ side: 'left', push: [0.6, -0.8] }],");
  });

  it('replaces everything at the end and leaves nothing beside it', async () => {
    mkdirSync(join(folder, 'figures'), { recursive: true });
    await writeFigures([{ name: 'GB20', svg: '<svg/>', entry }], folder);
    expect(readdirSync(folder).toSorted()).toEqual(['drawings.ts', 'figures']);
    expect(readFileSync(join(folder, 'figures', 'GB20.svg'), 'utf8')).toBe('<svg/>');
  });

  it('leaves the old ones when a new one cannot be put there', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'kept'), '');
    await expect(writeFigures([{ name: 'GB20', svg: '<svg/>', entry }], folder)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['kept']);
  });
});
