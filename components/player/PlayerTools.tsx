// Keys, sound and a window of its own: small, beside the title.
import { useWords } from '../words.tsx';
import { PlayerIcon } from './PlayerIcon.tsx';

export type PlayerToolsProps = {
  areKeysShown: boolean;
  onKeys: () => void;
  /** Nothing is heard. */
  isMuted: boolean;
  onMute: () => void;
  /** Not where it is in a window of its own already. */
  onPopOut?: (() => void) | undefined;
};

export function PlayerTools({ areKeysShown, onKeys, isMuted, onMute, onPopOut }: PlayerToolsProps) {
  const { words } = useWords('player');
  const { keys, mute, unmute, popOut } = words.player;
  const muteText = isMuted ? unmute : mute;
  return (
    <div class="player-tools">
      <button
        type="button"
        class="button button--icon"
        aria-label={keys.title}
        title={keys.title}
        aria-expanded={areKeysShown}
        aria-controls="player-keys"
        aria-keyshortcuts="?"
        onClick={onKeys}
      >
        <PlayerIcon name="keys" />
      </button>
      <button
        type="button"
        class="button button--icon"
        aria-label={muteText}
        title={muteText}
        aria-keyshortcuts="M"
        onClick={onMute}
      >
        <PlayerIcon name={isMuted ? 'muted' : 'sound'} />
      </button>
      {onPopOut && (
        <button
          type="button"
          class="button button--icon"
          aria-label={popOut}
          title={popOut}
          onClick={onPopOut}
        >
          <PlayerIcon name="window" />
        </button>
      )}
    </div>
  );
}
