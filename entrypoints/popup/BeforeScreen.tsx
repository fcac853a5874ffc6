// The question before a run, with its switch.
import { useLayoutEffect } from 'preact/hooks';
import { BeforeRun, type BeforeRunProps } from '../../components/run/BeforeRun.tsx';
import { useRatings } from './use-ratings.ts';

type Props = Omit<BeforeRunProps, 'isAsked' | 'onAsk'> & { onFailed: () => void };

export function BeforeScreen({ onFailed, ...props }: Props) {
  // It begins at its top, however far the changes before it were scrolled.
  useLayoutEffect(() => scrollTo(0, 0), []);
  return <BeforeRun {...props} {...useRatings(true, onFailed)} />;
}
