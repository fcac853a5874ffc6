// Every drawing by its name: the file's name, and the key in the table.
import type { Body } from '../mesh/body.ts';
import { ankleInner } from './ankle-inner.ts';
import { chestFront } from './chest-front.ts';
import { deskSeated } from './desk-seated.ts';
import { face } from './face.ts';
import { footTop } from './foot-top.ts';
import { forearmPalm } from './forearm-palm.ts';
import { handBack } from './hand-back.ts';
import { headBack } from './head-back.ts';
import { kneeShin } from './knee-shin.ts';
import type { Scene } from './scene.ts';
import { shouldersBack } from './shoulders-back.ts';
import { wholeBody } from './whole-body.ts';

export type View = {
  /** What is seen, for the text alternative. */
  view: string;
  build(body: Body): Scene;
  /** Share of male of the body: 0.5 unless told. The chest is drawn flatter, legs plainer. */
  male?: number;
};

export const VIEWS = {
  LI4: { view: 'left-hand-back', build: (body) => handBack(body, 'LI4') },
  TE3: { view: 'left-hand-back', build: (body) => handBack(body, 'TE3') },
  PC6: { view: 'left-forearm-palm', build: (body) => forearmPalm(body, 'PC6') },
  HT7: { view: 'left-forearm-palm', build: (body) => forearmPalm(body, 'HT7') },
  GB20: { view: 'head-back', build: headBack },
  GB21: { view: 'shoulders-back', build: shouldersBack },
  CV17: { view: 'chest-front', build: chestFront, male: 0.8 },
  GV29: { view: 'face-front', build: face },
  ST36: { view: 'left-knee-outer', build: kneeShin, male: 0.6 },
  SP6: { view: 'left-ankle-inner', build: ankleInner, male: 0.6 },
  LR3: { view: 'left-foot-top', build: footTop, male: 0.6 },
  'body-front': { view: 'body-front', build: (body) => wholeBody(body, 'front') },
  'body-back': { view: 'body-back', build: (body) => wholeBody(body, 'back') },
  'desk-seated': { view: 'desk-side', build: deskSeated },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

export function isViewName(name: string): name is ViewName {
  return Object.hasOwn(VIEWS, name);
}
