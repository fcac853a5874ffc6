// Reads the skeleton and which bone moves which points how much. Pure.
import { BodyError } from './body-error.ts';

export type RigBone = {
  name: string;
  parent: string | null;
  head: readonly number[];
  tail: readonly number[];
};
export type Weights = { points: Int32Array; weights: Float64Array };
export type Rig = {
  /** Parents come first. `head` and `tail` are the points whose middle the joint is. */
  bones: readonly RigBone[];
  weights: ReadonlyMap<string, Weights>;
};

const SKELETON = 'default.mhskel';
const WEIGHTS = 'default_weights.mhw';
/** Of both files. Another one may number the bones' points differently. */
const VERSION = 110;

export function parseRig(skeletonText: string, weightsText: string): Rig {
  const skeleton = readTable(skeletonText, SKELETON);
  const joints = readPart(skeleton, 'joints', SKELETON);
  const bones = Object.entries(readPart(skeleton, 'bones', SKELETON)).map(([name, value]) => {
    const bone = asTable(value, SKELETON);
    const parent = typeof bone['parent'] === 'string' ? bone['parent'] : null;
    const jointOf = (end: string) => readNumbers(joints[String(bone[end])], SKELETON);
    return { name, parent, head: jointOf('head'), tail: jointOf('tail') };
  });
  const table = readPart(readTable(weightsText, WEIGHTS), 'weights', WEIGHTS);
  const weights = new Map(Object.entries(table).map(([name, pairs]) => [name, readWeights(pairs)]));
  return { bones: sortByParent(bones), weights };
}

function readTable(text: string, file: string): Record<string, unknown> {
  const value = readJson(text, file);
  if (value['version'] !== VERSION) {
    throw new BodyError(`${file} has version ${String(value['version'])}, not ${VERSION}.`);
  }
  return value;
}

function readJson(text: string, file: string): Record<string, unknown> {
  try {
    return asTable(JSON.parse(text), file);
  } catch (error) {
    if (error instanceof BodyError) throw error;
    throw new BodyError(`${file} is damaged: it is not JSON.`);
  }
}

function asTable(value: unknown, file: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw damaged(file);
  // A parser's boundary: every value in it is looked at again before use.
  return value as Record<string, unknown>;
}

function readPart(table: Record<string, unknown>, name: string, file: string): Record<string, unknown> {
  return asTable(table[name], file);
}

function readNumbers(value: unknown, file: string): number[] {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'number')) throw damaged(file);
  return value;
}

function readWeights(value: unknown): Weights {
  if (!Array.isArray(value)) throw damaged(WEIGHTS);
  const pairs = value.map((pair) => readNumbers(pair, WEIGHTS));
  return {
    points: Int32Array.from(pairs.map(([point]) => point)),
    weights: Float64Array.from(pairs.map(([, weight]) => weight)),
  };
}

function damaged(file: string): BodyError {
  return new BodyError(`${file} is damaged: a part of it is missing or is not what it should be.`);
}

function sortByParent(bones: readonly RigBone[]): RigBone[] {
  const sorted: RigBone[] = [];
  const known = new Set<string | null>([null]);
  for (let before = -1; before !== sorted.length; ) {
    before = sorted.length;
    for (const bone of bones) {
      if (known.has(bone.name) || !known.has(bone.parent)) continue;
      sorted.push(bone);
      known.add(bone.name);
    }
  }
  if (sorted.length !== bones.length) throw damaged(SKELETON);
  return sorted;
}
