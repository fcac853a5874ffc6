// What was answered around a run, and what to ask before one: read from the storage where it matters.
import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../core/run.ts';
import {
  answersFrom,
  answersOf,
  askBefore,
  type RunAnswers,
  shownAt,
  stressPrompt,
} from '../../core/run-answers.ts';
import type { CheckInItem } from '../../data/check-ins.ts';
import type { Goal } from '../../data/routines.ts';
import { report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import type { Loaded } from './load-rows.ts';

/** The answers of an ended run; null while they are read. Without them it is asked all the same. */
export function useAnswers(storage: PageStorage, run: Run): RunAnswers | null {
  const [answers, setAnswers] = useState<RunAnswers | null>(null);
  useEffect(() => {
    void readAnswers(storage, run).then(setAnswers);
  }, []);
  return answers;
}

async function readAnswers(storage: PageStorage, run: Run): Promise<RunAnswers> {
  try {
    const nudges = await storage.nudgesSince(run.startedAt);
    return answersOf(run, await storage.checkInsSince(answersFrom(run, nudges)), nudges);
  } catch (error) {
    report(error, 'reading the answers');
    return answersOf(run, [], []);
  }
}

/**
 * What to ask before a start; null: nothing, undefined: being read. Decided once: the question neither goes nor changes
 * while the person looks at it.
 */
export function useAskBefore(
  storage: PageStorage,
  { rows, env }: Loaded,
  goal: Goal,
): CheckInItem | null | undefined {
  const prompt = stressPrompt(rows.state.pending);
  const [item, setItem] = useState(() => {
    if (!env.settings.ratings) return null;
    return prompt ? undefined : askBefore(goal, prompt, []);
  });
  useEffect(() => {
    if (item !== undefined || !prompt) return;
    const noneRead = (error: unknown) => {
      report(error, 'reading the answers');
      return [];
    };
    void storage
      .checkInsSince(shownAt(prompt))
      .catch(noneRead)
      .then((checkIns) => setItem(askBefore(goal, prompt, checkIns)));
  }, []);
  return item;
}
