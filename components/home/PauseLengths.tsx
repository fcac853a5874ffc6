// For how long the nudges are paused.
import { useWords } from '../words.tsx';
import type { PauseLength } from './PauseControls.tsx';

export function PauseLengths({ onPause }: { onPause: (length: PauseLength) => void }) {
  const { words } = useWords('actionMenu');
  const texts = words.actionMenu;
  const lengths = [
    [30, texts.pause30],
    [60, texts.pause60],
    ['tomorrow', texts.pauseTomorrow],
  ] as const;
  return (
    <div role="group" aria-labelledby="pause-for">
      <p class="label" id="pause-for">
        {texts.pauseFor}
      </p>
      <div class="button-row">
        {lengths.map(([length, name]) => (
          <button key={name} type="button" class="button button--small" onClick={() => onPause(length)}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
