// A part of the page whose code comes by itself and has words of its own.
import { type Load, useModule } from './use-module.ts';
import { useSpeech } from './words.tsx';

/** What `load` brings, or null until it and the later words are there. `load` is called as soon as it `isWanted`. */
export function usePart<Module>(load: Load<Module>, isWanted = true): Module | null {
  const module = useModule(load, isWanted);
  return useSpeech().words.today ? module : null;
}
