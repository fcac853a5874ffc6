// The safety matrix once more, typed by hand and read without the product's own code,
// so that a slip in the data or in the rules shows. Not to be generated from `data/conditions.ts`.
import type { PlanStep } from '../../core/plan.ts';
import type { ConditionKey } from '../../data/conditions.ts';
import type { PointCode } from '../../data/points.ts';

export const POINT_CODES = [
  'LI4',
  'GB21',
  'GB20',
  'LR3',
  'PC6',
  'TE3',
  'SP6',
  'ST36',
  'CV17',
  'GV29',
  'HT7',
] as const;

/** B block, S substitute, R resting palm only, L light, W warn, - nothing. Columns as in POINT_CODES. */
const TABLE = `
pregnancy       S  S  L  S  -  -  S  S  R  -  -
bleeding        L  R  L  L  L  L  L  L  L  -  L
neck_risk       -  S  B  -  -  -  -  -  -  -  -
heart_chest     W  W  L  W  -  -  W  W  B  -  -
blood_pressure  W  W  L  W  -  -  W  W  W  -  -
leg_risk        -  -  -  B  -  -  B  B  -  -  -
numb_feet       -  -  -  B  -  -  B  W  -  -  -
osteoporosis    W  L  L  B  W  W  L  L  R  -  W
wrist           W  -  -  -  B  W  -  -  -  -  B
hand_pain       B  W  W  W  W  W  W  W  -  -  W
cancer          W  W  W  W  W  W  W  W  W  -  W
`;

/** The mat's column: B nobody lies on it, W a line of warning. */
export const MAT_COLUMN: Readonly<Record<ConditionKey, 'B' | 'W' | '-'>> = {
  pregnancy: 'B',
  bleeding: 'B',
  neck_risk: 'B',
  heart_chest: 'B',
  blood_pressure: 'W',
  leg_risk: 'W',
  numb_feet: 'B',
  osteoporosis: 'B',
  wrist: '-',
  hand_pain: '-',
  cancer: 'B',
};

/** How long the mat is left out after it hurt or the skin was not well. */
const MAT_OUT_MS = 7 * 24 * 60 * 60 * 1000;

/** Whether nobody lies on the mat at `now`, since something was not well with it at `hurtAt` (null: never). */
export function isMatOut(hurtAt: number | null, now: number): boolean {
  return hurtAt !== null && now < hurtAt + MAT_OUT_MS;
}

type Letter = 'B' | 'S' | 'R' | 'L' | 'W';

const LETTERS = new Map<string, string>(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [condition = '', ...cells] = line.trim().split(/\s+/);
      return cells.map((cell, i): [string, string] => [`${condition}/${POINT_CODES[i]}`, cell]);
    }),
);

/** The conditions that have one of `letters` for `point`. */
export function conditionsWith(
  letters: readonly Letter[],
  point: PointCode,
  conditions: readonly ConditionKey[],
): ConditionKey[] {
  return conditions.filter((key) => letters.some((letter) => LETTERS.get(`${key}/${point}`) === letter));
}

/** The strictest letter for `point`, or null. */
export function strictestOf(point: PointCode, conditions: readonly ConditionKey[]): Letter | null {
  const order: readonly Letter[] = ['B', 'S', 'R', 'L', 'W'];
  return order.find((letter) => conditionsWith([letter], point, conditions).length > 0) ?? null;
}

/** Every subset of `all`, the empty one first. */
export function subsetsOf<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}

/** Seconds of a step, counted without `stepMs`. */
export function secondsOf(step: PlanStep): number {
  return step.kind === 'press' ? step.rampSeconds + step.holdSeconds + step.releaseSeconds : step.seconds;
}

/** Seconds pressed for each point, and for each point and side that a rule makes light (a press of both counts for each). */
export function pressedSeconds(
  steps: readonly PlanStep[],
  conditions: readonly ConditionKey[],
): {
  all: Map<PointCode, number>;
  light: Map<string, number>;
} {
  const all = new Map<PointCode, number>();
  const light = new Map<string, number>();
  for (const step of steps) {
    if (step.kind !== 'press') continue;
    all.set(step.point, (all.get(step.point) ?? 0) + secondsOf(step));
    const sides = step.side === 'both' ? ['left', 'right'] : [step.side];
    const isBrief = conditionsWith(['L', 'R'], step.point, conditions).length > 0;
    for (const side of isBrief ? sides : []) {
      const key = `${step.point} ${side}`;
      light.set(key, (light.get(key) ?? 0) + secondsOf(step));
    }
  }
  return { all, light };
}
