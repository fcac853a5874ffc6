// Chimes and voice of this page, as loud as the settings say, and the button that mutes.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { spokenStep } from '../../components/player/spoken-step.ts';
import { useWords } from '../../components/words.tsx';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { type Chimes, createChimes } from '../../platform/chimes.ts';
import { letRun } from '../../platform/report.ts';
import { createRunSound, type RunSound, type SoundSettings, volumeOf } from '../../platform/run-sound.ts';
import { saveSettings } from '../../platform/save-settings.ts';
import { createVoice } from '../../platform/voice.ts';

export type Sound = {
  chimes: Chimes;
  runSound: RunSound;
  isMuted: boolean;
  onMute: () => void;
};

/** `onFailed`: what was chosen could not be kept. It holds in this page all the same. */
export function useSound(stored: SoundSettings, onFailed: () => void): Sound {
  const { words } = useWords('player', 'points', 'safety', 'cues');
  const [settings, setSettings] = useState(stored);
  useEffect(() => setSettings(stored), [stored.sound, stored.voice, stored.muted]);
  const speech = useRef(words);
  speech.current = words;
  const { chimes, runSound } = useMemo(() => {
    const volume = volumeOf(stored);
    const made = createChimes(volume);
    const voice = createVoice({ uri: stored.voice, volume });
    return {
      chimes: made,
      runSound: createRunSound({
        chimes: made,
        voice,
        textOf: ({ plan }, index) => spokenStep(plan, index, speech.current),
      }),
    };
  }, []);
  useEffect(() => runSound.set(settings), [settings]);
  const isMuted = volumeOf(settings) === 0;
  const onMute = () => {
    const patch = unmuted(settings, isMuted);
    setSettings({ ...settings, ...patch });
    letRun(
      saveSettings(patch).catch((error: unknown) => {
        onFailed();
        throw error;
      }),
      'keeping whether it is muted',
    );
  };
  return { chimes, runSound, isMuted, onMute };
}

/** The other of the two. Where it was turned down to nothing, unmuting makes it as loud as it is at first. */
function unmuted({ sound }: SoundSettings, isMuted: boolean): Partial<SoundSettings> {
  if (!isMuted) return { muted: true };
  return sound > 0 ? { muted: false } : { muted: false, sound: DEFAULT_SETTINGS.sound };
}
