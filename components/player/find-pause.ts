// While a person reads how to find the point, the clock stands; it goes on only if this is what stopped it.
import { useEffect, useRef, useState } from 'preact/hooks';

export type FindPause = { finding: boolean; toggleFinding: () => void };

type Options = {
  /** The step. */
  index: number;
  playing: boolean;
  /** Pauses and plays. */
  onToggle: () => void;
  /** At this step it opens by itself, and closes with "play" as well. */
  isNew: boolean;
};

/** Who presses play or pause while reading what they opened has it their way, closing or not. */
export function useFindPause({ index, playing, onToggle, isNew }: Options): FindPause {
  const [chosen, setChosen] = useState<{ index: number; isOpen: boolean } | null>(null);
  const isChosen = chosen?.index === index;
  const finding = isChosen ? chosen.isOpen : isNew;
  const paused = useRef(false);
  useEffect(() => {
    if (!playing) return;
    if (paused.current && !isChosen) setChosen({ index, isOpen: false });
    paused.current = false;
  }, [playing]);
  useEffect(() => {
    // Who skips a step in which this stopped the clock did not stop it.
    const goesOn = playing || paused.current;
    paused.current = isNew && goesOn;
    if (goesOn && playing === isNew) onToggle();
  }, [index]);
  const toggleFinding = () => {
    const changes = finding ? paused.current : playing;
    paused.current = !finding && changes;
    setChosen({ index, isOpen: !finding });
    if (changes) onToggle();
  };
  return { finding, toggleFinding };
}
