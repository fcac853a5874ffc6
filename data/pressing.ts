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
  /**
   * May be held firmly for the classic two minutes. Not the gentle ones; nor the neck, for which a minute is the most;
   * nor the shoulder, which is squeezed and not pushed.
   */
  classic: boolean;
};

export const PRESSING: Readonly<Record<PointCode, Pressing>> = {
  LI4: { laterality: 'each', techniques: ['press-circle', 'press-hold'], gentle: false, classic: true },
  GB21: {
    laterality: 'each',
    techniques: ['squeeze', 'press-hold', 'rest-hand'],
    gentle: false,
    classic: false,
  },
  GB20: { laterality: 'together', techniques: ['press-circle', 'press-hold'], gentle: false, classic: false },
  LR3: { laterality: 'each', techniques: ['press-hold', 'press-circle'], gentle: false, classic: true },
  PC6: { laterality: 'each', techniques: ['press-circle', 'press-hold'], gentle: false, classic: true },
  TE3: { laterality: 'each', techniques: ['press-hold'], gentle: false, classic: true },
  SP6: { laterality: 'each', techniques: ['press-hold'], gentle: false, classic: true },
  ST36: { laterality: 'together', techniques: ['press-circle', 'press-hold'], gentle: false, classic: true },
  CV17: { laterality: 'midline', techniques: ['rest-hand'], gentle: true, classic: false },
  GV29: { laterality: 'midline', techniques: ['press-circle'], gentle: true, classic: false },
  HT7: { laterality: 'each', techniques: ['press-hold'], gentle: true, classic: false },
};
