// The prompt on screen, or what stands on the badge only. Its code comes when there is one.
import { useLayoutEffect } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Prompt, type PromptProps } from '../../components/prompt/Prompt.tsx';
import { useModule } from '../../components/use-module.ts';
import type { Env } from '../../core/env.ts';
import type { HomeRows } from '../../core/home-view.ts';
import { isAskedFor, promptOf } from '../../core/nudge.ts';
import { promptView } from '../../core/prompt-view.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { guardKeys, isSudden } from './guard-keys.ts';
import { loadOwnCards } from './own-cards.ts';

type Props = Omit<PromptProps, 'view'> & { storage: PageStorage; rows: HomeRows; env: Env };

export function PromptScreen({ storage, rows, env, ...answers }: Props) {
  const own = useModule(() => loadOwnCards(storage));
  useLayoutEffect(() => {
    const page = { openedAt: performance.timeOrigin, hasFocus: document.hasFocus() };
    const isNew = promptOf(rows.state.pending).some(
      (nudge) => !isAskedFor(nudge) && isSudden(nudge.promptedAt, page),
    );
    return isNew ? guardKeys() : undefined;
  }, []);
  if (!own) return <Loading />;
  const view = promptView(rows, env, own);
  return view && <Prompt view={view} {...answers} />;
}
