// One Catmull-Clark step for a mesh of quads: rounder, and four times as many faces. Open borders stay. Pure.

export type Surface = {
  positions: Float64Array;
  quads: Int32Array;
  /** Where each point lay at rest: what hair, nails and cloth are decided by. */
  rest: Float64Array;
};

type Edges = {
  /** Two points an edge. */
  ends: Int32Array;
  /** Faces an edge has: one on a border. */
  faces: Int32Array;
  /** The edge from each corner to the next, four a face. */
  ofCorner: Int32Array;
};

export function subdivide({ positions, quads, rest }: Surface): Surface {
  const edges = findEdges(quads, positions.length / 3);
  const centres = meanOf(positions, quads, 4);
  const middles = meanOf(positions, edges.ends, 2);
  return {
    positions: join(
      smoothPoints({ positions, quads, edges, centres, middles }),
      edgePoints({ edges, centres, middles }),
      centres,
    ),
    quads: splitQuads(quads, edges, positions.length / 3),
    rest: join(rest, meanOf(rest, edges.ends, 2), meanOf(rest, quads, 4)),
  };
}

function findEdges(quads: Int32Array, pointCount: number): Edges {
  const numbers = new Map<number, number>();
  const ends: number[] = [];
  const faces: number[] = [];
  const ofCorner = new Int32Array(quads.length);
  for (let corner = 0; corner < quads.length; corner++) {
    const a = quads[corner];
    const b = quads[corner % 4 === 3 ? corner - 3 : corner + 1];
    const key = Math.min(a, b) * pointCount + Math.max(a, b);
    let edge = numbers.get(key);
    if (edge === undefined) {
      edge = faces.length;
      numbers.set(key, edge);
      ends.push(a, b);
      faces.push(0);
    }
    faces[edge]++;
    ofCorner[corner] = edge;
  }
  return { ends: Int32Array.from(ends), faces: Int32Array.from(faces), ofCorner };
}

function meanOf(values: Float64Array, groups: Int32Array, size: number): Float64Array {
  const out = new Float64Array((groups.length / size) * 3);
  groups.forEach((point, i) => {
    const group = Math.floor(i / size);
    for (let k = 0; k < 3; k++) out[3 * group + k] += values[3 * point + k] / size;
  });
  return out;
}

/** New point of each edge: the mean of its ends and of the centres beside it; on a border just its middle. */
function edgePoints({
  edges,
  centres,
  middles,
}: {
  edges: Edges;
  centres: Float64Array;
  middles: Float64Array;
}) {
  const out = new Float64Array(middles.length);
  edges.ofCorner.forEach((edge, corner) => {
    const face = corner >> 2;
    for (let k = 0; k < 3; k++) out[3 * edge + k] += centres[3 * face + k];
  });
  edges.faces.forEach((count, edge) => {
    for (let k = 3 * edge; k < 3 * edge + 3; k++) {
      out[k] = count === 1 ? middles[k] : (2 * middles[k] + out[k]) / (2 + count);
    }
  });
  return out;
}

type Around = {
  positions: Float64Array;
  quads: Int32Array;
  edges: Edges;
  centres: Float64Array;
  middles: Float64Array;
};

function smoothPoints({ positions, quads, edges, centres, middles }: Around): Float64Array {
  const count = positions.length / 3;
  const [faceSum, faceCount] = [new Float64Array(3 * count), new Float64Array(count)];
  const [edgeSum, edgeCount] = [new Float64Array(3 * count), new Float64Array(count)];
  const [borderSum, borderCount] = [new Float64Array(3 * count), new Float64Array(count)];
  quads.forEach((point, corner) => {
    faceCount[point]++;
    for (let k = 0; k < 3; k++) faceSum[3 * point + k] += centres[3 * (corner >> 2) + k];
  });
  edges.ends.forEach((point, i) => {
    const edge = i >> 1;
    edgeCount[point]++;
    for (let k = 0; k < 3; k++) edgeSum[3 * point + k] += middles[3 * edge + k];
    if (edges.faces[edge] !== 1) return;
    const other = edges.ends[i ^ 1];
    borderCount[point]++;
    for (let k = 0; k < 3; k++) borderSum[3 * point + k] += positions[3 * other + k];
  });
  return positions.map((old, i) => {
    const point = Math.floor(i / 3);
    if (borderCount[point]) return 0.75 * old + (0.25 * borderSum[i]) / borderCount[point];
    const n = Math.max(edgeCount[point], 1);
    return (faceSum[i] / Math.max(faceCount[point], 1) + (2 * edgeSum[i]) / n + (n - 3) * old) / n;
  });
}

function splitQuads(quads: Int32Array, { faces, ofCorner }: Edges, pointCount: number): Int32Array {
  const out = new Int32Array(4 * quads.length);
  for (let corner = 0; corner < quads.length; corner++) {
    const before = corner % 4 === 0 ? corner + 3 : corner - 1;
    out[4 * corner] = quads[corner];
    out[4 * corner + 1] = pointCount + ofCorner[corner];
    out[4 * corner + 2] = pointCount + faces.length + (corner >> 2);
    out[4 * corner + 3] = pointCount + ofCorner[before];
  }
  return out;
}

function join(...parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
