// The layers as one SVG. Colours are the page's own variables, with a fallback for whoever opens the file alone. Pure.
import type { Layers } from './layers.ts';
import type { MeasureLayers } from './measure.ts';

export type ViewBox = readonly [number, number, number, number];

export type DrawnBody = Layers & {
  /** Thin lines on the skin: wrinkles, creases. */
  wrinkles: string;
};

export type Drawing = {
  /** minX, minY, width, height. */
  viewBox: ViewBox;
  /** The whole body: thinner lines, smaller marks. */
  isFar: boolean;
  /** What stands behind the body. */
  furniture: string;
  body: DrawnBody;
  /** Landmarks and measuring lines. */
  guide: string;
  /** How to find the point; nothing where it has no way of its own. */
  measure: MeasureLayers | null;
  /** The pressing hands, each with its own layers. */
  press: readonly Layers[];
  points: Readonly<Record<string, readonly [number, number]>>;
};

const COLOURS = {
  skin: '#f2d3be',
  pskin: '#e9c3aa',
  shade: '#a8481a',
  line: '#5a3a30',
  nail: '#fbe8dd',
  hair: '#5b4740',
  cloth: '#b9c7d6',
  accent: '#0f8f7f',
  halo: '#fffcf7',
};

function colour(name: keyof typeof COLOURS): string {
  return `var(--fig-${name},${COLOURS[name]})`;
}

function strokeOf(width: number): string {
  return `stroke="${colour('line')}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}

export function svgOf({ viewBox, isFar, furniture, body, guide, measure, press, points }: Drawing): string {
  const stroke = strokeOf(isFar ? 1.2 : 2);
  const marks = Object.entries(points).map(
    ([name, [x, y]]) =>
      `<g class="pt" data-point="${name}" transform="translate(${x} ${y})">` +
      (isFar
        ? ''
        : `<circle class="ring" r="8.5" fill="none" stroke="${colour('accent')}" stroke-width="2.2"/>`) +
      `<circle r="${isFar ? 2.4 : 3.8}" fill="${colour('accent')}"/></g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">`,
    `<g class="body" ${stroke}>${fill(furniture, 'cloth', ' class="furniture" stroke-width="1.2"')}${layersOf(body, 'skin', isFar)}${thinLines(body.wrinkles)}</g>`,
    guide &&
      `<path class="guide" fill="none" stroke="${colour('line')}" stroke-width="1.2" stroke-linecap="round" stroke-dasharray="1 4" opacity=".6" d="${guide}"/>`,
    measure && measureOf(measure),
    press.length > 0 &&
      `<g class="press" ${stroke}>${press.map((hand) => `<g>${layersOf(hand, 'pskin')}</g>`).join('')}</g>`,
    ...marks,
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}

function measureOf({ thumb, hand, fingers, nails, lines, dots, ways }: MeasureLayers): string {
  const laid =
    [thumb, hand, ...fingers].map((path) => fill(path, 'pskin')).join('') +
    fill(nails, 'nail', ' stroke-width=".9"');
  const traced = (path: string, width: number) =>
    path &&
    `<path stroke="${colour('halo')}" stroke-width="${width + 2}" d="${path}"/><path stroke="${colour('accent')}" stroke-width="${width}" d="${path}"/>`;
  return [
    '<g class="measure" stroke-linecap="round" stroke-linejoin="round">',
    hand && `<g stroke="${colour('line')}" stroke-width="1.6">${laid}</g>`,
    `<g fill="none">${traced(lines, 2.4)}${traced(ways, 1.4)}</g>`,
    fill(dots, 'accent', ` stroke="${colour('halo')}" stroke-width="1.4"`),
    '</g>',
  ].join('');
}

function layersOf(
  { skin, cloth, legwear, hair, shade, nails, lines }: Layers,
  skinColour: 'skin' | 'pskin',
  isFar = false,
): string {
  return [
    fill(skin, skinColour),
    fill(cloth, 'cloth'),
    fill(legwear, 'shade', ' fill-opacity=".34"'),
    fill(hair, 'hair'),
    fill(shade, 'shade', ' stroke="none" opacity=".22"'),
    fill(nails, 'nail', ' stroke-width=".9"'),
    lines && `<path fill="none"${isFar ? '' : ' stroke-width="1.6"'} d="${lines}"/>`,
  ].join('');
}

function fill(path: string, name: keyof typeof COLOURS, more = ''): string {
  return path && `<path fill="${colour(name)}"${more} d="${path}"/>`;
}

function thinLines(path: string): string {
  return path && `<path fill="none" stroke-width="1" opacity=".55" d="${path}"/>`;
}
