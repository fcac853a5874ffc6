// While a person reads how to find the point, the clock stands; it goes on only if this is what stopped it.
import { useEffect, useRef, useState } from 'preact/hooks';

export type FindPause = { finding: boolean; toggleFinding: () => void };

/** `onToggle` pauses and plays. Who presses play or pause while reading has it their way, closing or not. */
export function useFindPause(playing: boolean, onToggle: () => void): FindPause {
  const [finding, setFinding] = useState(false);
  const paused = useRef(false);
  useEffect(() => {
    if (playing) paused.current = false;
  }, [playing]);
  const toggleFinding = () => {
    const changes = finding ? paused.current : playing;
    paused.current = !finding && changes;
    setFinding(!finding);
    if (changes) onToggle();
  };
  return { finding, toggleFinding };
}
