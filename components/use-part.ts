// A part of the page that comes after the first paint and has words of its own.
import { useModule } from './use-module.ts';
import { useSpeech } from './words.tsx';

/** What `load` brings, or null until it and the later words are there. `load` is called once. */
export function usePart<Module>(load: () => Promise<Module>): Module | null {
  const module = useModule(load);
  return useSpeech().words.today ? module : null;
}
