// A voice of this computer, for those who follow with eyes closed. Only local ones: what others say would leave the computer.

/** A voice to choose. */
export type LocalVoice = { uri: string; name: string; language: string };

export type Voice = {
  setVolume(volume: number): void;
  /** Which one speaks: its URI, or `off`. */
  choose(uri: string): void;
  /** Says `text`, and no more of what was said before. */
  say(text: string): void;
  hush(): void;
};

type Synth = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
>;
type Options = {
  uri: string;
  volume: number;
  /** What speaks; absent where the browser can't. */
  synth?: Synth | undefined;
  makeUtterance?: (text: string) => SpeechSynthesisUtterance;
};

/** Those on this computer, in the order the browser has them. */
export function localVoices(synth: Synth | undefined = globalThis.speechSynthesis): LocalVoice[] {
  return findLocal(synth).map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, language: lang }));
}

/** Calls `onChange` when voices came or went (Chrome has none at first); gives a function that ends it. */
export function listenToVoices(
  onChange: () => void,
  synth: Synth | undefined = globalThis.speechSynthesis,
): () => void {
  synth?.addEventListener('voiceschanged', onChange);
  return () => synth?.removeEventListener('voiceschanged', onChange);
}

/** A chosen voice that is no longer there says nothing. */
export function createVoice({
  uri,
  volume,
  synth = globalThis.speechSynthesis,
  makeUtterance = (text) => new SpeechSynthesisUtterance(text),
}: Options): Voice {
  let chosen = uri;
  let loudness = volume;
  let isSpeaking = false;
  // Asked for once, so that they are there when the first is needed.
  if (chosen !== 'off') findLocal(synth);
  const hush = () => {
    if (isSpeaking) synth?.cancel();
    isSpeaking = false;
  };
  return {
    setVolume(next) {
      loudness = next;
      if (loudness === 0) hush();
    },
    choose(next) {
      if (next !== chosen) hush();
      chosen = next;
    },
    say(text) {
      hush();
      if (chosen === 'off' || loudness === 0) return;
      const voice = findLocal(synth).find(({ voiceURI }) => voiceURI === chosen);
      if (!voice) return;
      const utterance = makeUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = loudness;
      isSpeaking = true;
      synth?.speak(utterance);
    },
    hush,
  };
}

function findLocal(synth: Synth | undefined): SpeechSynthesisVoice[] {
  return synth?.getVoices().filter(({ localService }) => localService) ?? [];
}
