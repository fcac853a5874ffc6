// The group "Sound and voice" of the settings page: its field, and what makes it heard.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SoundField } from '../../components/settings/SoundField.tsx';
import { useWords } from '../../components/words.tsx';
import type { Settings } from '../../core/settings.ts';
import { createChimes } from '../../platform/chimes.ts';
import type { SoundSettings } from '../../platform/run-sound.ts';
import { createVoice, listenToVoices, localVoices } from '../../platform/voice.ts';

type Props = {
  settings: SoundSettings;
  /** Keeps what changed. */
  onChange: (patch: Partial<Settings>) => void;
};

/** Needs the words of "sound". */
export function SoundPart({ settings: { sound, voice, muted }, onChange }: Props) {
  const { sample } = useWords('sound').words.sound;
  const [voices, setVoices] = useState(localVoices);
  const chimes = useMemo(() => createChimes(sound), []);
  const speaker = useMemo(() => createVoice({ uri: voice, volume: sound }), []);
  useEffect(() => listenToVoices(() => setVoices(localVoices())), []);
  useEffect(
    () => () => {
      chimes.close();
      speaker.hush();
    },
    [],
  );
  return (
    <SoundField
      {...{ sound, voice, voices }}
      isMuted={muted}
      onSound={(next) => onChange({ sound: next, muted: false })}
      onUnmute={() => onChange({ muted: false })}
      onVoice={(uri) => onChange({ voice: uri })}
      onTryChime={() => {
        chimes.setVolume(sound);
        chimes.play('step');
      }}
      onTryVoice={() => {
        speaker.setVolume(sound);
        speaker.choose(voice);
        speaker.say(sample);
      }}
    />
  );
}
