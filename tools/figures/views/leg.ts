// What the drawings of the leg share.
import type { Mark } from '../draw/marks.ts';
import type { Body } from '../mesh/body.ts';
import { cutPart, type Part } from '../mesh/part.ts';
import type { Pose } from '../mesh/pose.ts';
import { scale, sum, type Vec3 } from '../vectors.ts';

export function cutLeg(body: Body, pose: Pose): Part {
  return cutPart(body, { pose, bones: ['upperleg01.L'], keep: ([x]) => x > 0.12 });
}

/** Both of them: what is seen behind the near one tells its outer side from its inner one. */
export function cutLegs(body: Body, pose: Pose): Part {
  return cutPart(body, { pose, bones: ['upperleg01.L', 'upperleg01.R'] });
}

export type Arc = { centre: Vec3; right: Vec3; up: Vec3; from: number; to: number };

/** Part of an ellipse; `right` and `up` are its half axes, angles in degrees. */
export function arc({ centre, right, up, from, to }: Arc): Mark {
  return Array.from({ length: 17 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 16) * Math.PI) / 180;
    return sum(centre, scale(right, Math.cos(angle)), scale(up, Math.sin(angle)));
  });
}
