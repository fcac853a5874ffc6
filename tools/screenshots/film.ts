// A short film as one SVG: its pictures side by side, pushed along one after the other. A README shows it as an image, and
// whoever wants less motion sees one picture that stands still.

export type Frame = {
  /** A picture as base64. */
  webp: string;
  /** How long it is seen. */
  ms: number;
};

type Size = { width: number; height: number };

/** `still`: which picture stands for all of them where motion is reduced. */
export function filmOf(frames: readonly Frame[], { width, height }: Size, still: number): string {
  const images = frames.map(
    ({ webp }, i) =>
      `<image x="${i * width}" width="${width}" height="${height}" href="data:image/webp;base64,${webp}"/>`,
  );
  const style = [
    `g{animation:film ${totalOf(frames) / 1000}s step-end infinite}`,
    `@keyframes film{${keyframesOf(frames, width).join('')}}`,
    `@media(prefers-reduced-motion:reduce){g{animation:none;transform:translateX(${-still * width}px)}}`,
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${style.join('')}</style>`,
    `<g>${images.join('')}</g></svg>\n`,
  ].join('');
}

/** Each stays from where it begins until the next one does. */
function keyframesOf(frames: readonly Frame[], width: number): string[] {
  const total = totalOf(frames);
  let begin = 0;
  return frames.map(({ ms }, i) => {
    const at = ((begin / total) * 100).toFixed(3);
    begin += ms;
    return `${at}%{transform:translateX(${-i * width}px)}`;
  });
}

function totalOf(frames: readonly Frame[]): number {
  return frames.reduce((sum, { ms }) => sum + ms, 0);
}
