// The player in each phase and on each side.

import { PopupFrame } from '../../../components/PopupFrame.tsx';
import { Player } from '../../../components/player/Player.tsx';
import type { Plan } from '../../../core/plan.ts';
import type { GalleryState } from '../states.tsx';
import { answered, CAUTIOUS, planOf, positionOf } from './fixtures.ts';
import { nothing } from './nothing.ts';

export function player(plan: Plan, seconds: number, playing = true, isMuted = false) {
  return (
    <PopupFrame bare>
      <Player
        plan={plan}
        position={positionOf(plan, seconds)}
        playing={playing}
        isNew={false}
        isMuted={isMuted}
        onMute={nothing}
        onPopOut={nothing}
        onToggle={nothing}
        onBack={nothing}
        onSkip={nothing}
        onStop={nothing}
      />
    </PopupFrame>
  );
}

const three = planOf('three-points-180');
const shoulders = planOf('shoulders-180');
const reset = planOf('reset-60');
const careful = planOf('three-points-180', CAUTIOUS);
const light = planOf('three-points-180', answered('bleeding'));
const wrist = planOf('reset-60', answered('hand_pain'));

/** *Three points* so many seconds after its start. */
export function playerAt(seconds: number) {
  return player(three, seconds);
}

export const PLAYER_STATES: readonly GalleryState[] = [
  { name: 'player-settle', view: player(three, 3.6) },
  { name: 'player-ramp', view: player(three, 13.2) },
  { name: 'player-hold', view: player(three, 31.35) },
  { name: 'player-release', view: player(three, 43) },
  { name: 'player-right-hand', view: player(three, 66.6) },
  { name: 'player-shoulder-left', view: player(three, 100.4) },
  { name: 'player-shoulder-right', view: player(three, 126) },
  { name: 'player-head', view: player(three, 160.2) },
  { name: 'player-paused', view: player(three, 31.35, false) },
  { name: 'player-find', view: player(three, 31.35, false), press: ['.step-foot button'] },
  { name: 'player-find-head', view: player(three, 160.2, false), press: ['.step-foot button'] },
  { name: 'player-keys', view: player(three, 31.35), press: ['.player-tools button'] },
  { name: 'player-muted', view: player(three, 66.6, true, true) },
  { name: 'player-breathe-in', view: player(shoulders, 22.6) },
  { name: 'player-breathe-out', view: player(reset, 12.8) },
  { name: 'player-switch', view: player(shoulders, 67) },
  { name: 'player-move', view: player(shoulders, 160) },
  { name: 'player-close', view: player(shoulders, 178) },
  { name: 'player-light', view: player(light, 31.35) },
  { name: 'player-wrist', view: player(planOf('steady-180'), 70) },
  { name: 'player-chest', view: player(planOf('steady-180'), 160) },
  { name: 'player-eyes', view: player(planOf('farview-60'), 25) },
  { name: 'player-light-shoulder', view: player(light, 100.4) },
  { name: 'player-careful-te3', view: player(careful, 25) },
  { name: 'player-careful-right', view: player(careful, 60) },
  { name: 'player-careful-late', view: player(careful, 165) },
  { name: 'player-hand-pain', view: player(wrist, 32) },
];
