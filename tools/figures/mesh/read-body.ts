// Reads the folder of the body: mesh, rig, weights and the eight shape targets of a young adult of average build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Body, shapeBody } from './body.ts';
import { BodyError } from './body-error.ts';
import { parseObj } from './parse-obj.ts';
import { parseRig } from './parse-rig.ts';
import { parseTarget, type Target } from './parse-target.ts';

const RIGS = 'makehuman/data/rigs';
const TARGETS = 'makehuman/data/targets/macrodetails';
const SEXES = ['female', 'male'] as const;
const KINDS = ['african', 'asian', 'caucasian'];

/** Gives the body for a share of male: 0.5 is the mean. Read once, shaped as often as asked. */
export function readBody(folder: string): (male: number) => Body {
  const mesh = parseObj(readPart(folder, 'base.obj'));
  const rig = parseRig(
    readPart(folder, `${RIGS}/default.mhskel`),
    readPart(folder, `${RIGS}/default_weights.mhw`),
  );
  const targets = SEXES.map((sex) => [
    ...KINDS.map((kind) => ({ share: 1 / 3, target: readTarget(folder, `${kind}-${sex}-young`) })),
    { share: 1, target: readTarget(folder, `universal-${sex}-young-averagemuscle-averageweight`) },
  ]);
  const shaped = new Map<number, Body>();
  return (male) => {
    const known = shaped.get(male);
    if (known) return known;
    const parts = targets.flatMap((sexTargets, sex) =>
      sexTargets.map(({ share, target }) => ({ target, share: share * (sex === 1 ? male : 1 - male) })),
    );
    const body = shapeBody({ mesh, rig, parts });
    shaped.set(male, body);
    return body;
  };
}

function readTarget(folder: string, name: string): Target {
  const path = `${TARGETS}/${name}.target`;
  return parseTarget(readPart(folder, path), path);
}

function readPart(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    throw new BodyError(`${join(folder, path)} is missing or cannot be read.`);
  }
}
