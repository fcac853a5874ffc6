// The top of the left foot: LR3 in the groove between the first two long bones, just in front of where they meet.
import { GRIPS } from '../hand/grips.ts';
import { toeNails } from '../hand/nails.ts';
import type { Body } from '../mesh/body.ts';
import type { Part } from '../mesh/part.ts';
import { skinAlong } from '../mesh/surface.ts';
import { aimCamera } from '../raster/camera.ts';
import {
  apply,
  between,
  dot,
  FORWARD,
  LEFT,
  minus,
  pointAt,
  rotation,
  scale,
  sum,
  UP,
  unit,
  type Vec3,
} from '../vectors.ts';
import { cutLeg } from './leg.ts';
import { placeByRule } from './place-by-rule.ts';
import { pressAt } from './press-at.ts';
import type { Scene } from './scene.ts';

/** The top of the foot is nearer to the bones than this, in decimetres; the leg above it is not. */
const INSTEP = 0.7;

export function footTop(body: Body): Scene {
  const base = cutLeg(body, { 'foot.L': rotation(LEFT, 14) });
  const { head } = base.joints;
  const [first, second, ankle] = [head('toe1-1.L'), head('toe2-1.L'), head('foot.L')];
  const joints = between(first, second);
  const toes = unit(minus(joints, ankle));
  const camera = aimCamera({
    forward: [0.1, -0.86, -0.32],
    up: apply(rotation(UP, 28), FORWARD),
    centre: sum(between(ankle, second), scale(unit([toes[0], toes[1] * 0.35, toes[2]]), 0.42)),
    height: 2.4,
  });
  const bases = boneBases(base);
  const onTop = (place: Vec3) => skinAlong(base, place, UP, 0.05, INSTEP);
  const landmarks = { bigToeJoint: onTop(first).place, bonesMeet: onTop(bases).place };
  const target = placeByRule('LR3', {
    part: base,
    camera,
    from: landmarks.bigToeJoint,
    to: landmarks.bonesMeet,
  });
  const web = onTop(sum(joints, scale(toes, 0.18))).place;
  const press = pressAt(body, camera, {
    side: 'R',
    grip: GRIPS.pincer,
    target,
    towards: 120,
    roll: -50,
    tilt: 15,
  });
  return {
    body,
    base,
    camera,
    points: { LR3: target.place },
    landmarks,
    regions: { nails: toeNails(body, 'L') },
    guide: [[web, target.place]],
    measure: { dots: [landmarks.bonesMeet], ways: [[web, landmarks.bonesMeet]] },
    press: [press],
    choice: { crease: 0.2, leastLength: 16 },
  };
}

/** Between the bases of the first two long bones: 47 % of the foot's length from the heel. The rig does not know them. */
function boneBases({ positions, joints }: Part): Vec3 {
  const [first, second, heelJoint] = [
    joints.head('toe1-1.L'),
    joints.head('toe2-1.L'),
    joints.head('foot.L'),
  ];
  const middle = between(first, second);
  const way = unit([middle[0] - heelJoint[0], 0, middle[2] - heelJoint[2]]);
  let [heel, tip] = [Infinity, -Infinity];
  for (let i = 0; i < positions.length / 3; i++) {
    const place = pointAt(positions, i);
    if (place[1] > heelJoint[1]) continue;
    const along = dot(minus(place, heelJoint), way);
    heel = Math.min(heel, along);
    tip = Math.max(tip, along);
  }
  const along = heel + 0.47 * (tip - heel);
  const ahead = dot(minus(middle, heelJoint), way);
  return between(heelJoint, middle, along / ahead);
}
