// What is wrong, in words.
import type { FileProblem } from '../../../core/routine-file.ts';
import { useWords } from '../../words.tsx';

export function useProblemText(): (problem: FileProblem) => string {
  const { words, say } = useWords('builder');
  return ({ code, params }) => say(words.builder.problems[code], params);
}
