// A mark on its paper, as one SVG for each size: on a toolbar it needs every pixel, in a shop it needs air. Pure.

const paper = '#FAF6EF';
const edge = '#E4D9C8';

/** For a toolbar, 32 px for a fine screen: drawn on the pixels of 16, whose mark brings its own air. */
export function isForToolbar(size: number): boolean {
  return size <= 32;
}

/** Free pixels around the mark, in parts of the icon's size. */
function shareAround(size: number): number {
  if (isForToolbar(size)) return 0;
  return size <= 48 ? 0.09 : 0.16;
}

/** `mark` is the source of a square SVG; it is set into the icon as it is. */
export function drawIcon(mark: string, size: number): string {
  const around = size * shareAround(size);
  const side = size - 2 * around;
  const placed = mark.replace('<svg', `<svg x="${around}" y="${around}" width="${side}" height="${side}"`);
  // The hairline keeps the paper's shape on a white page; on a toolbar it would only blur.
  const line = isForToolbar(size) ? 0 : size / 64;
  const sheet = `x="${line / 2}" y="${line / 2}" width="${size - line}" height="${size - line}" rx="${size * 0.22}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
  <rect ${sheet} fill="${paper}" stroke="${edge}" stroke-width="${line}"/>
  ${placed}
</svg>`;
}
