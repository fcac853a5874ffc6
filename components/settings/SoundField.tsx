// How loud chimes and voice are, and which voice speaks, if any. Each can be tried where it is set.
import { useId } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { VoiceField, type VoiceFieldProps } from './VoiceField.tsx';

export type SoundFieldProps = VoiceFieldProps & {
  /** 0 to 1. */
  sound: number;
  /** Muted in the player, however loud it is set. */
  isMuted: boolean;
  onSound: (sound: number) => void;
  onUnmute: () => void;
  onTryChime: () => void;
};

const STEP = 5;

export function SoundField({ sound, isMuted, onSound, onUnmute, onTryChime, ...voice }: SoundFieldProps) {
  const { words, say } = useWords('sound');
  const texts = words.sound;
  const id = useId();
  const percent = Math.round(sound * 100);
  const loudness = percent === 0 ? texts.silent : say(texts.loudness, { n: percent });
  return (
    <div class="sound-field">
      <label for={id}>{texts.volume}</label>
      <p class="s soft">{texts.lead}</p>
      <div class="sound-row">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={percent}
          aria-valuetext={loudness}
          style={{ '--fill': `${percent}%` }}
          onInput={({ currentTarget }) => onSound(currentTarget.valueAsNumber / 100)}
        />
        <output class="num" for={id}>
          {loudness}
        </output>
        <button type="button" class="button button--small" disabled={percent === 0} onClick={onTryChime}>
          {texts.tryChime}
        </button>
      </div>
      {isMuted && (
        <p class="s">
          {texts.muted}{' '}
          <button type="button" class="link" onClick={onUnmute}>
            {texts.unmute}
          </button>
        </p>
      )}
      <VoiceField {...voice} isSilent={percent === 0} />
    </div>
  );
}
