// The guided run. The page passes the position of each frame; everything here is drawn from it, nothing ticks.
import { useRef, useState } from 'preact/hooks';
import type { Plan } from '../../core/plan.ts';
import type { Position } from '../../core/position.ts';
import { Announcer } from './Announcer.tsx';
import { Controls } from './Controls.tsx';
import { useFindPause } from './find-pause.ts';
import { useFocusKept } from './focus-kept.ts';
import { KeyList } from './KeyList.tsx';
import { PlayerHeader } from './PlayerHeader.tsx';
import { PlayerTools, type PlayerToolsProps } from './PlayerTools.tsx';
import { usePlayerKeys } from './player-keys.ts';
import { StepBody } from './StepBody.tsx';
import { StepsBar } from './StepsBar.tsx';

export type PlayerProps = Omit<PlayerToolsProps, 'areKeysShown' | 'onKeys'> & {
  plan: Plan;
  /** Where the run stands now; see `positionAt`. */
  position: Position;
  playing: boolean;
  /** This step presses a point that is new to the person. */
  isNew: boolean;
  /** Pause or play. */
  onToggle: () => void;
  /** To the start of this step, or of the one before. */
  onBack: () => void;
  onSkip: () => void;
  onStop: () => void;
};

export function Player({ plan, position, playing, isNew, ...on }: PlayerProps) {
  const { onToggle, onBack, onSkip, onStop, isMuted, onMute, onPopOut } = on;
  const title = useRef<HTMLHeadingElement>(null);
  const [areKeysShown, setAreKeysShown] = useState(false);
  const onKeys = () => setAreKeysShown((before) => !before);
  usePlayerKeys({
    toggle: onToggle,
    back: onBack,
    skip: onSkip,
    stop: onStop,
    mute: onMute,
    keys: onKeys,
  });
  useFocusKept(title, position.index);
  const find = useFindPause({ index: position.index, playing, onToggle, isNew });
  return (
    <main class="player">
      <PlayerHeader plan={plan} step={position.step} titleRef={title}>
        <PlayerTools {...{ areKeysShown, onKeys, isMuted, onMute, onPopOut }} />
      </PlayerHeader>
      <StepsBar plan={plan} position={position} />
      <KeyList isShown={areKeysShown} />
      <StepBody key={position.index} {...{ plan, position, playing, find }} />
      <Controls playing={playing} onToggle={onToggle} onBack={onBack} onSkip={onSkip} onStop={onStop} />
      <Announcer {...{ plan, position, isNew }} />
    </main>
  );
}
