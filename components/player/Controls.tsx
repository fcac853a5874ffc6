// Stop at the start, always in sight; pause in the middle; back and skip at the end.

import { useWords } from '../words.tsx';
import { PlayerIcon } from './PlayerIcon.tsx';

export type ControlsProps = {
  playing: boolean;
  onToggle: () => void;
  onBack: () => void;
  onSkip: () => void;
  onStop: () => void;
};

export function Controls({ playing, onToggle, onBack, onSkip, onStop }: ControlsProps) {
  const { words } = useWords('player');
  const texts = words.player;
  return (
    <div class="controls">
      <button type="button" class="button button--stop" aria-keyshortcuts="S" onClick={onStop}>
        <PlayerIcon name="stop" />
        {texts.stop}
      </button>
      <button
        type="button"
        class="button button--round"
        aria-label={playing ? texts.pause : texts.play}
        aria-keyshortcuts="Space"
        onClick={onToggle}
      >
        <PlayerIcon name={playing ? 'pause' : 'play'} />
      </button>
      <div class="controls-end">
        <button
          type="button"
          class="button button--icon"
          aria-label={texts.back}
          title={texts.back}
          onClick={onBack}
        >
          <PlayerIcon name="back" />
        </button>
        <button
          type="button"
          class="button button--quiet"
          aria-label={texts.skip}
          title={texts.skip}
          onClick={onSkip}
        >
          <span class="skip-text">{texts.skipShort}</span>
          <PlayerIcon name="skip" />
        </button>
      </div>
    </div>
  );
}
