// What comes after this step, or that the run is paused.
import type { PlanStep } from '../../core/plan.ts';
import { useWords } from '../words.tsx';
import { stepName } from './step-text.ts';

export type NextLineProps = { next: PlanStep | undefined; playing: boolean };

export function NextLine({ next, playing }: NextLineProps) {
  const { words, say } = useWords('player');
  if (!playing) return <p class="next-line next-line--paused">{words.player.paused}</p>;
  return (
    <p class="next-line">
      {next ? say(words.player.next, { name: stepName(next, words) }) : words.player.lastStep}
    </p>
  );
}
