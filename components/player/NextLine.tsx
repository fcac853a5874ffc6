// What comes after this step, or that the run is paused.
import type { PlanStep } from '../../core/plan.ts';
import { useRunWords } from '../run-words.ts';
import { stepName } from './step-text.ts';

export type NextLineProps = { next: PlanStep | undefined; playing: boolean };

export function NextLine({ next, playing }: NextLineProps) {
  const { words, say } = useRunWords();
  if (!playing) return <p class="next-line next-line--paused">{words.player.paused}</p>;
  return (
    <p class="next-line">
      {next ? say(words.player.next, { name: stepName(next, words) }) : words.player.lastStep}
    </p>
  );
}
