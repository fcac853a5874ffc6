// The guided run. The page passes the position of each frame; everything here is drawn from it, nothing ticks.
import { useRef } from 'preact/hooks';
import type { Plan } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { Announcer } from './Announcer.tsx';
import { Controls } from './Controls.tsx';
import { useFocusKept } from './focus-kept.ts';
import { PlayerHeader } from './PlayerHeader.tsx';
import { usePlayerKeys } from './player-keys.ts';
import { StepBody } from './StepBody.tsx';
import { StepsBar } from './StepsBar.tsx';

export type PlayerProps = {
  plan: Plan;
  /** Where the run stands now; see `positionAt`. */
  position: Position;
  playing: boolean;
  /** Pause or play. */
  onToggle: () => void;
  /** To the start of this step, or of the one before. */
  onBack: () => void;
  onSkip: () => void;
  onStop: () => void;
};

export function Player({ plan, position, playing, onToggle, onBack, onSkip, onStop }: PlayerProps) {
  const title = useRef<HTMLHeadingElement>(null);
  usePlayerKeys({ toggle: onToggle, back: onBack, skip: onSkip, stop: onStop });
  useFocusKept(title, position.index);
  return (
    <main class="player">
      <PlayerHeader plan={plan} step={position.step} titleRef={title} />
      <StepsBar plan={plan} position={position} />
      <StepBody key={position.index} plan={plan} position={position} playing={playing} onToggle={onToggle} />
      <Controls playing={playing} onToggle={onToggle} onBack={onBack} onSkip={onSkip} onStop={onStop} />
      <Announcer plan={plan} position={position} />
    </main>
  );
}
