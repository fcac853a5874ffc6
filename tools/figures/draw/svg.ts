// The layers as one SVG. Colours are the page's own variables, with a fallback for whoever opens the file alone. Pure.
import type { Layers } from './layers.ts';

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
  /** Ways between landmarks, shown while a point is being found. */
  measure: string;
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
    press.length > 0 &&
      `<g class="press" ${stroke}>${press.map((hand) => layersOf(hand, 'pskin')).join('')}</g>`,
    measure && `<path class="measure" fill="none" ${strokeOf(1.6)} d="${measure}"/>`,
    ...marks,
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
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
