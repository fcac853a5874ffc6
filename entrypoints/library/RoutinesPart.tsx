// The routines, the own ones among them, and the builder.
import { useSections } from '../../components/words.tsx';
import { builder, cues, menus, player, points, routineNotes } from '../../locales/en.json';
import type { PartProps } from './Library.tsx';

export const words = { builder, cues, menus, player, points, routineNotes };

export function RoutinesPart(_props: PartProps<'routines'>) {
  const { words: spoken } = useSections('builder');
  return <h1>{spoken.builder.title}</h1>;
}
