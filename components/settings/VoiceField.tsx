// Which voice of this computer says each step, or none.
import { useId } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** A voice to choose. */
export type VoiceChoice = { uri: string; name: string; language: string };

export type VoiceFieldProps = {
  /** `off` or the URI of a voice; it may be of one that is gone. */
  voice: string;
  voices: readonly VoiceChoice[];
  onVoice: (uri: string) => void;
  onTryVoice: () => void;
};

export function VoiceField({
  voice,
  voices,
  onVoice,
  onTryVoice,
  isSilent,
}: VoiceFieldProps & { isSilent: boolean }) {
  const { words, say } = useWords('sound');
  const texts = words.sound;
  const id = useId();
  const isThere = voices.some(({ uri }) => uri === voice);
  return (
    <>
      <label for={id}>{texts.voice}</label>
      <p class="s soft">{voices.length > 0 ? texts.voiceNote : texts.noVoices}</p>
      <div class="sound-row">
        <select id={id} value={voice} onChange={({ currentTarget }) => onVoice(currentTarget.value)}>
          <option value="off">{texts.off}</option>
          {voice !== 'off' && !isThere && <option value={voice}>{texts.gone}</option>}
          {voices.map(({ uri, name, language }) => (
            <option key={uri} value={uri}>
              {say(texts.voiceName, { name, language })}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button--small"
          disabled={!isThere || isSilent}
          onClick={onTryVoice}
        >
          {texts.tryVoice}
        </button>
      </div>
    </>
  );
}
