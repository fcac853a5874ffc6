// The prompt on screen, or what stands on the badge only. Its code comes when there is one.
import { useLayoutEffect } from 'preact/hooks';
import { Prompt, type PromptProps } from '../../components/prompt/Prompt.tsx';
import type { Env } from '../../core/env.ts';
import type { HomeRows } from '../../core/home-view.ts';
import { isAskedFor, promptOf } from '../../core/nudge.ts';
import { promptView } from '../../core/prompt-view.ts';
import { guardKeys, isSudden } from './guard-keys.ts';

type Props = Omit<PromptProps, 'view'> & { rows: HomeRows; env: Env };

export function PromptScreen({ rows, env, ...answers }: Props) {
  useLayoutEffect(() => {
    const page = { openedAt: performance.timeOrigin, hasFocus: document.hasFocus() };
    const isNew = promptOf(rows.state.pending).some(
      (nudge) => !isAskedFor(nudge) && isSudden(nudge.promptedAt, page),
    );
    return isNew ? guardKeys() : undefined;
  }, []);
  const view = promptView(rows, env);
  return view && <Prompt view={view} {...answers} />;
}
