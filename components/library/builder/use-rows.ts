// The rows of the builder: each keeps its name while it moves, so that what has the focus moves with it; and what was done
// is said once.
import { type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { moveStep, removeStep, replaceStep } from '../../../core/routine-edit.ts';
import type { Step } from '../../../data/routines.ts';
import { stepName } from '../../player/step-text.ts';
import { useWords } from '../../words.tsx';

type Steps = readonly Step[];

/** `list` holds the rows; after a change the focus goes to `[data-tool]` of the row that it concerns. */
export function useRows(steps: Steps, onSteps: (steps: Steps) => void, list: RefObject<HTMLElement | null>) {
  const { words, say } = useWords('builder', 'player');
  const texts = words.builder.form;
  const keys = useKeys(steps.length);
  const [status, setStatus] = useState('');
  const wanted = useRef<{ row: number; tool: string } | null>(null);
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    if (current) focusTool(list.current, current);
  });
  const nameAt = (index: number) => {
    const step = steps[index];
    return step ? stepName(step.kind === 'press' ? { ...step, light: false } : step, words) : '';
  };
  return {
    keyOf: (index: number) => keys.current[index] ?? index,
    status,
    change: (index: number, step: Step) => onSteps(replaceStep(steps, index, step)),
    move(index: number, by: -1 | 1) {
      const moved = moveStep(steps, index, by);
      if (moved === steps) return;
      swap(keys.current, index, index + by);
      wanted.current = { row: index + by, tool: by < 0 ? 'up' : 'down' };
      setStatus(say(texts.moved, { name: nameAt(index), n: index + by + 1, total: steps.length }));
      onSteps(moved);
    },
    remove(index: number) {
      keys.current.splice(index, 1);
      wanted.current = { row: Math.min(index, steps.length - 2), tool: 'remove' };
      setStatus(say(texts.removed, { name: nameAt(index) }));
      onSteps(removeStep(steps, index));
    },
  };
}

/** As many names as there are rows; new ones come at the end. */
function useKeys(length: number): { current: number[] } {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  while (keys.current.length < length) keys.current.push(next.current++);
  keys.current.length = length;
  return keys;
}

function swap(keys: number[], a: number, b: number): void {
  const [one, other] = [keys[a], keys[b]];
  if (one === undefined || other === undefined) return;
  keys[a] = other;
  keys[b] = one;
}

/** The tool of the row; its neighbour where that one is off at the end; the first field where no row is left. */
function focusTool(list: HTMLElement | null, { row, tool }: { row: number; tool: string }): void {
  const tools = list?.querySelectorAll<HTMLElement>(`[data-row="${row}"] [data-tool]:not(:disabled)`) ?? [];
  const found = [...tools].find((one) => one.dataset['tool'] === tool) ?? tools[0];
  (found ?? list?.closest('form')?.querySelector<HTMLElement>('.add-step select'))?.focus();
}
