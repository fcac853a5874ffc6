// A part of the popup whose code comes when it is first shown.
import type { ComponentChildren } from 'preact';
import { Loading } from '../../components/Loading.tsx';
import { useModule } from '../../components/use-module.ts';

type Props<Module> = { load: () => Promise<Module>; children: (module: Module) => ComponentChildren };

export function Later<Module>({ load, children }: Props<Module>) {
  const module = useModule(load);
  return <>{module ? children(module) : <Loading />}</>;
}
