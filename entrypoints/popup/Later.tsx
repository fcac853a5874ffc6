// A part of the popup whose code comes when it is first shown.
import type { ComponentChildren } from 'preact';
import { Loading } from '../../components/Loading.tsx';
import { usePart } from '../../components/use-part.ts';

type Props<Module> = {
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChildren;
  /** Stands in its place until then. */
  meanwhile?: ComponentChildren;
};

export function Later<Module>({ load, children, meanwhile = <Loading /> }: Props<Module>) {
  const module = usePart(load);
  return <>{module ? children(module) : meanwhile}</>;
}
