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
  /** The same as `chosen`, at once: what opens by itself may be closed before its effect has run. */
  const latest = useRef(chosen);
  const choose = (isOpen: boolean) => {
    latest.current = { index, isOpen };
    setChosen(latest.current);
  };
  useEffect(() => {
    if (!playing) return;
    if (paused.current && !isChosen) choose(false);
    paused.current = false;
  }, [playing]);
  useEffect(() => {
    // Who skips a step in which this stopped the clock did not stop it.
    const goesOn = playing || paused.current;
    const opens = latest.current?.index === index ? latest.current.isOpen : isNew;
    paused.current = opens && goesOn;
    if (goesOn && playing === opens) onToggle();
  }, [index]);
  const toggleFinding = () => {
    const changes = finding ? paused.current : playing;
    paused.current = !finding && changes;
    choose(!finding);
    if (changes) onToggle();
  };
  return { finding, toggleFinding };
}
