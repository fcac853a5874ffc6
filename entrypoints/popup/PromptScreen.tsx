// The prompt on screen. Its code comes when there is one.
import { Prompt, type PromptProps } from '../../components/prompt/Prompt.tsx';
import type { Env } from '../../core/env.ts';
import type { HomeRows } from '../../core/home-view.ts';
import { promptView } from '../../core/prompt-view.ts';

type Props = Omit<PromptProps, 'view'> & { rows: HomeRows; env: Env };

export function PromptScreen({ rows, env, ...answers }: Props) {
  const view = promptView(rows, env);
  return view && <Prompt view={view} {...answers} />;
}
