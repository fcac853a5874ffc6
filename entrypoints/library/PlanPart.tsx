// The daily plan.
import { useSections } from '../../components/words.tsx';
import { dailyPlan } from '../../locales/en.json';
import type { PartProps } from './Library.tsx';

export const words = { dailyPlan };

export function PlanPart(_props: PartProps<'plan'>) {
  const { words: spoken } = useSections('dailyPlan');
  return <h1>{spoken.dailyPlan.title}</h1>;
}
