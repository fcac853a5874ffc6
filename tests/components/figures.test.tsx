import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDrawing, type LayerName } from '../../components/figures/drawing-files.ts';
import { Figure, type FigureProps } from '../../components/figures/Figure.tsx';
import { useFigureLabel } from '../../components/figures/figure-label.ts';
import { isMirrored, mirrorFrame, squareAround, usualFrame } from '../../components/figures/frame-of.ts';
import { parseSvg } from '../../components/figures/parse-svg.ts';
import { Thumb } from '../../components/figures/Thumb.tsx';
import { DRAWINGS, type Drawing, type DrawingName } from '../../data/drawings.ts';
import { POINT_CODES, type PointCode } from '../../data/point-codes.ts';
import { PRESSING } from '../../data/pressing.ts';
import type { Side } from '../../data/routines.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { show as showSpoken } from './support.tsx';

afterEach(cleanup);

const NAMES = Object.keys(DRAWINGS) as DrawingName[];

const sidesOf = (point: PointCode): Side[] =>
  PRESSING[point].laterality === 'midline' ? ['both'] : ['left', 'right'];

/** Shows a figure and waits for its drawing. */
async function show(props: Partial<FigureProps> & Pick<FigureProps, 'point'>) {
  const { container } = render(<Figure side="left" layer="press" {...props} />);
  await waitFor(() => expect(container.querySelector('.body')).toBeTruthy());
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('No figure.');
  return svg;
}

describe('reading a drawing', () => {
  it('reads nested and empty elements', () => {
    const svg = parseSvg('<svg viewBox="0 0 1 1"><g class="a"><path d="M0 0h1"/></g><circle r="2"/></svg>');
    expect(svg.attributes).toEqual({ viewBox: '0 0 1 1' });
    expect(svg.children.map(({ tag, children }) => [tag, children.length])).toEqual([
      ['g', 1],
      ['circle', 0],
    ]);
  });

  it('refuses what is no drawing', () => {
    expect(() => parseSvg('<p>words</p>')).toThrow(TypeError);
  });

  it.each(POINT_CODES)(
    'finds what %s needs: the body, the way to it, and as many hands as the table names',
    async (point) => {
      const layers = await fetchDrawing(point);
      const needed: LayerName[] = ['body', 'measure', 'press'];
      expect(needed.filter((name) => !layers[name]?.children.length)).toEqual([]);
      expect(layers.press?.children).toHaveLength(DRAWINGS[point].press.length);
    },
  );

  it.each(NAMES)('takes every colour of %s from the theme, and has no ids', async (name) => {
    const text = JSON.stringify(await fetchDrawing(name));
    const colours = [...text.matchAll(/"(?:fill|stroke)":"([^"]*)"/g)].map(([, value]) => value);
    expect(colours.length).toBeGreaterThan(2);
    expect(colours.filter((value) => value !== 'none' && !value?.startsWith('var(--fig-'))).toEqual([]);
    expect(text).not.toContain('"id":');
  });
});

describe('left and right', () => {
  const bilateral = POINT_CODES.filter((point) => PRESSING[point].laterality !== 'midline');

  it.each(bilateral)('%s is drawn on the person’s left, or on both', (point) => {
    const { points }: Drawing = DRAWINGS[point];
    expect(points.map(({ side }) => side)).toEqual(points.length === 2 ? ['left', 'right'] : ['left']);
  });

  it.each(bilateral)(
    '%s turns to the side that is pressed, and only one of the two is its mirror',
    async (point) => {
      const drawing: Drawing = DRAWINGS[point];
      const { points, press } = drawing;
      // Both hands are drawn, so each side has its own.
      if (press.length === 2) {
        expect(sidesOf(point).map((side) => isMirrored(drawing, side, true))).toEqual([false, false]);
        return;
      }
      const drawn = (points.length === 2 ? press : points)[0]?.side;
      expect(sidesOf(point).filter((side) => !isMirrored(drawing, side, true))).toEqual([drawn]);
      const mirrored = sidesOf(point).filter((side) => isMirrored(drawing, side, true));
      expect(mirrored).toHaveLength(1);
      for (const side of mirrored) {
        const svg = await show({ point, side });
        expect(svg.firstElementChild?.getAttribute('transform')).toBe('translate(320 0) scale(-1 1)');
      }
    },
  );

  it.each(['GB20', 'GB21'] as const)('draws the way to %s on the side asked for', (point) => {
    // It is drawn from the left landmark.
    const [left] = DRAWINGS[point].points;
    expect(left.side).toBe('left');
    expect(
      (['left', 'right', 'both'] as const).map((side) => isMirrored(DRAWINGS[point], side, false)),
    ).toEqual([false, true, false]);
  });

  it('shows from behind the person’s left on the left, from the front on the right', () => {
    for (const point of ['GB20', 'GB21'] as const) {
      const [left, right] = DRAWINGS[point].points;
      expect(left.x).toBeLessThan(right.x);
    }
    for (const { point, side, x } of DRAWINGS['body-front'].points)
      if (side !== 'midline')
        expect(`${point} ${side} ${x > 160}`).toBe(`${point} ${side} ${side === 'left'}`);
    for (const { point, side, x } of DRAWINGS['body-back'].points)
      expect(`${point} ${side} ${x < 160}`).toBe(`${point} ${side} ${side === 'left'}`);
  });

  it('has the thumb of the left hand on the right from behind, on the left with the palm up', () => {
    const { landmarks } = DRAWINGS.LI4;
    expect(landmarks.indexKnuckle[0]).toBeGreaterThan(landmarks.littleKnuckle[0]);
    // HT7 lies towards the little finger, so PC6’s side of the palm drawing is the thumb’s.
    const { points, landmarks: wrist } = DRAWINGS.HT7;
    expect(points[0].x).toBeGreaterThan(wrist.wristCrease[0]);
  });

  it('presses both sides of the head with a hand each, and one side with its own', async () => {
    const hands = async (side: Side) =>
      (await show({ point: 'GB20', side })).querySelectorAll('.press-hand').length;
    expect([await hands('both'), await hands('left'), await hands('right')]).toEqual([2, 1, 1]);
  });

  it('leaves the other shoulder its mark, faintly', async () => {
    const svg = await show({ point: 'GB21', side: 'left' });
    expect(svg.querySelectorAll('.target')).toHaveLength(2);
    expect(svg.querySelectorAll('.target--faint')).toHaveLength(1);
  });
});

describe('the way to a point', () => {
  it.each(['left', 'right'] as const)(
    'leads to the mark of the %s shoulder; the other is faint',
    async (side) => {
      const svg = await show({ point: 'GB21', side, layer: 'find' });
      const [found] = svg.querySelectorAll('.target--shown');
      // Drawn on the left, and the whole drawing is mirrored for the right.
      expect(found?.getAttribute('transform')).toContain(`translate(${DRAWINGS.GB21.points[0].x} `);
      expect(svg.querySelectorAll('.target--faint')).toHaveLength(1);
    },
  );

  it('leads to both marks where both are pressed at once', async () => {
    const svg = await show({ point: 'GB20', side: 'both', layer: 'find' });
    expect(svg.querySelectorAll('.target--shown')).toHaveLength(2);
  });
});

describe('the frame', () => {
  it.each(POINT_CODES)('keeps every point of %s inside any square, mirrored or not', (point) => {
    const drawing: Drawing = DRAWINGS[point];
    const [, , width] = drawing.viewBox;
    for (const share of [0.62, 0.8, 1]) {
      const frame = squareAround(drawing, share);
      for (const { x, y } of drawing.points) {
        expect(inside(frame, x, y)).toBe(true);
        expect(inside(mirrorFrame(frame, drawing), width - x, y)).toBe(true);
      }
    }
  });

  it.each(POINT_CODES)(
    'shows every landmark that the way to %s begins or ends at, and the point itself',
    async (point) => {
      const drawing: Drawing = DRAWINGS[point];
      const { measure } = await fetchDrawing(point);
      const dots = [...JSON.stringify(measure).matchAll(/M(-?[\d.]+) (-?[\d.]+)a3\.4 3\.4/g)];
      for (const layer of ['point', 'find'] as const) {
        const frame = usualFrame(point, drawing, layer);
        for (const { x, y } of drawing.points) expect(inside(frame, x, y)).toBe(true);
        if (layer === 'find')
          for (const [, x, y] of dots)
            expect(`${point} ${inside(frame, Number(x) + 3.4, Number(y))}`).toBe(`${point} true`);
      }
    },
  );

  const inside = ([minX, minY, width, height]: readonly number[], x: number, y: number) =>
    x >= Number(minX) &&
    x <= Number(minX) + Number(width) &&
    y >= Number(minY) &&
    y <= Number(minY) + Number(height);
});

describe('pressing', () => {
  const hand = (svg: SVGSVGElement) => svg.querySelector<SVGElement>('.press-hand')?.style;

  it('brings the hand onto the point with the pressure', async () => {
    const [{ push }] = DRAWINGS.PC6.press;
    const off = hand(await show({ point: 'PC6', pressure: 0 }));
    const [x, y] = [
      Number.parseFloat(off?.getPropertyValue('--x') ?? ''),
      Number.parseFloat(off?.getPropertyValue('--y') ?? ''),
    ];
    // Away from the skin is against the push.
    expect(x * push[0] + y * push[1]).toBeLessThan(-3);
    cleanup();
    const on = hand(await show({ point: 'PC6', pressure: 1 }));
    expect(Math.abs(Number.parseFloat(on?.getPropertyValue('--x') ?? ''))).toBe(0);
    expect(Math.abs(Number.parseFloat(on?.getPropertyValue('--y') ?? ''))).toBe(0);
  });

  it('circles once a second where the technique says so, and only there', async () => {
    const at = async (technique: FigureProps['technique'], stepOffset: number) => {
      const style = hand(
        await show({ point: 'PC6', pressure: 1, stepOffset, ...(technique && { technique }) }),
      );
      cleanup();
      return [style?.getPropertyValue('--x'), style?.getPropertyValue('--y')].join();
    };
    expect(await at('press-circle', 250)).not.toBe(await at('press-circle', 500));
    expect(await at('press-circle', 250)).toBe(await at('press-circle', 1250));
    expect(await at('press-hold', 250)).toBe(await at('press-hold', 500));
  });

  it('shows no hand where only the place is asked for, and the measuring fingers where the way is', async () => {
    const place = await show({ point: 'SP6', layer: 'point' });
    expect([place.querySelector('.press'), place.querySelector('.measure')]).toEqual([null, null]);
    cleanup();
    const way = await show({ point: 'SP6', layer: 'find' });
    expect(way.querySelector('.press')).toBeNull();
    expect(way.querySelector('.measure')).toBeTruthy();
  });
});

describe('what is read out', () => {
  function Labelled(props: Pick<FigureProps, 'point' | 'side' | 'layer'>) {
    const labelOf = useFigureLabel();
    return <Figure {...props} label={labelOf(props)} />;
  }

  it.each(POINT_CODES)('%s has words for every side and layer, each its own', (point) => {
    const labels = sidesOf(point).flatMap((side) =>
      (['point', 'find', 'press'] as const).map((layer) => {
        showSpoken(<Labelled {...{ point, side, layer }} />);
        const label = screen.getByRole('img').getAttribute('aria-label') ?? '';
        cleanup();
        expect(label).toContain(words.figures.where[point]);
        expect(label).not.toMatch(/[{}]|\.\.|undefined/);
        return label;
      }),
    );
    const isSided = typeof words.figures.views[DRAWINGS[point].view] === 'object';
    expect(new Set(labels).size).toBe(isSided ? labels.length : 3);
  });

  it('is decoration without a label', async () => {
    const svg = await show({ point: 'LI4' });
    expect(svg.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('a thumbnail', () => {
  it('keeps its place until its drawing is there', async () => {
    const { container } = render(<Thumb point="GB21" />);
    const place = container.querySelector('.thumb');
    expect(place?.childElementCount).toBe(0);
    await waitFor(() => expect(place?.querySelectorAll('.target')).toHaveLength(2));
  });
});
