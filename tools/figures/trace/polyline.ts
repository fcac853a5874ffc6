// Lines through points on the drawing. Pure.

export type Vec2 = readonly [number, number];
export type Polyline = readonly Vec2[];

export function lengthOf(line: Polyline): number {
  return steps(line).reduce((all, step) => all + step, 0);
}

function steps(line: Polyline): number[] {
  return line.slice(1).map(([x, y], i) => Math.hypot(x - line[i][0], y - line[i][1]));
}

/** Of a closed line; the sign tells which way round it goes. */
export function areaOf(line: Polyline): number {
  return line.slice(1).reduce((all, [x, y], i) => all + (line[i][0] * y - x * line[i][1]) / 2, 0);
}

/** The same line with points at equal steps. Its ends stay. */
export function resample(line: Polyline, step: number): Polyline {
  const total = lengthOf(line);
  if (total === 0) return line;
  const count = Math.max(Math.floor(total / step), 2);
  const parts = steps(line);
  const out: Vec2[] = [];
  let [at, before] = [0, 0];
  for (let k = 0; k <= count; k++) {
    const wanted = (total * k) / count;
    while (at < parts.length - 1 && before + parts[at] < wanted) {
      before += parts[at];
      at++;
    }
    const share = parts[at] ? Math.min((wanted - before) / parts[at], 1) : 0;
    const [a, b] = [line[at], line[at + 1]];
    out.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
  }
  return out;
}

/** Gaussian smoothing, `sigma` in points. A closed line ends where it starts; an open one keeps its ends. */
export function smooth(line: Polyline, sigma: number, isClosed: boolean): Polyline {
  const radius = Math.ceil(4 * sigma);
  const weights = Array.from({ length: 2 * radius + 1 }, (_, k) =>
    Math.exp(-((k - radius) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((all, weight) => all + weight, 0);
  const at = isClosed ? (i: number) => wrapped(line, i) : (i: number) => reflected(line, i);
  const count = isClosed ? line.length - 1 : line.length;
  const out = Array.from({ length: count }, (_, i): Vec2 => {
    let [x, y] = [0, 0];
    weights.forEach((weight, k) => {
      const point = at(i + k - radius);
      x += (weight * point[0]) / total;
      y += (weight * point[1]) / total;
    });
    return [x, y];
  });
  return isClosed ? [...out, out[0]] : out;
}

function wrapped(line: Polyline, i: number): Vec2 {
  const count = line.length - 1;
  return line[((i % count) + count) % count];
}

/** Beyond an end the line goes on as its own half turn about that end. */
function reflected(line: Polyline, i: number): Vec2 {
  const last = line.length - 1;
  if (i >= 0 && i <= last) return line[i];
  const end = line[i < 0 ? 0 : last];
  const inner = line[Math.min(Math.max(i < 0 ? -i : 2 * last - i, 0), last)];
  return [2 * end[0] - inner[0], 2 * end[1] - inner[1]];
}
