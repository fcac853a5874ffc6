// How loud it is and which voice speaks, as it stands on the settings page.
import { SoundField } from '../../../components/settings/SoundField.tsx';
import type { GalleryState } from '../states.tsx';
import { nothing } from './nothing.ts';

const voices = [
  { uri: 'ada', name: 'Ada', language: 'en-GB' },
  { uri: 'bea', name: 'Bea', language: 'de-DE' },
];

function field(sound: number, voice: string, isMuted = false) {
  return (
    <main class="content">
      <SoundField
        {...{ sound, voice, voices, isMuted }}
        onSound={nothing}
        onUnmute={nothing}
        onTryChime={nothing}
        onVoice={nothing}
        onTryVoice={nothing}
      />
    </main>
  );
}

export const SOUND_STATES: readonly GalleryState[] = [
  { name: 'sound', view: field(0.5, 'ada') },
  { name: 'sound-none', view: field(0, 'off') },
  { name: 'sound-muted', view: field(0.8, 'gone', true) },
];
