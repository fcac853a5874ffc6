// How each point may be pressed. Sources: the point notes of Memorial Sloan Kettering for LI4, PC6 and GV29 (circles), the
// articles for GB21 (squeeze); the rest is our own careful choice.
import type { PointCode } from './point-codes.ts';
import type { Technique } from './routines.ts';

export type Pressing = {
  /**
   * `each`: left and right in turn, since the other hand presses. `together`: both at once, or one alone.
   * `midline`: one spot; its steps have side `both`.
   */
  laterality: 'each' | 'together' | 'midline';
  /** How it may be pressed, the usual way first. */
  techniques: readonly [Technique, ...Technique[]];
  /** Only ever pressed lightly, for everybody. */
  gentle: boolean;
};

export const PRESSING: Readonly<Record<PointCode, Pressing>> = {
  LI4: { laterality: 'each', techniques: ['press-circle', 'press-hold'], gentle: false },
  GB21: { laterality: 'each', techniques: ['squeeze', 'press-hold', 'rest-hand'], gentle: false },
  GB20: { laterality: 'together', techniques: ['press-circle', 'press-hold'], gentle: false },
  LR3: { laterality: 'each', techniques: ['press-hold', 'press-circle'], gentle: false },
  PC6: { laterality: 'each', techniques: ['press-circle', 'press-hold'], gentle: false },
  TE3: { laterality: 'each', techniques: ['press-hold'], gentle: false },
  SP6: { laterality: 'each', techniques: ['press-hold'], gentle: false },
  ST36: { laterality: 'together', techniques: ['press-circle', 'press-hold'], gentle: false },
  CV17: { laterality: 'midline', techniques: ['rest-hand'], gentle: true },
  GV29: { laterality: 'midline', techniques: ['press-circle'], gentle: true },
  HT7: { laterality: 'each', techniques: ['press-hold'], gentle: true },
};
