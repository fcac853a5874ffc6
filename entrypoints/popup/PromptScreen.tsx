// The prompt on screen, or what stands on the badge only. Its code comes when there is one.
import { useLayoutEffect } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { Prompt, type PromptProps } from '../../components/prompt/Prompt.tsx';
import { useModule } from '../../components/use-module.ts';
import type { Env } from '../../core/env.ts';
import type { HomeRows } from '../../core/home-view.ts';
import { isAskedFor, promptOf } from '../../core/nudge.ts';
import { promptView } from '../../core/prompt-view.ts';
import type { Millis } from '../../core/time.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { guardKeys, isSudden } from './guard-keys.ts';
import { loadCards } from './own-cards.ts';

type Props = Omit<PromptProps, 'view'> & { storage: PageStorage; at: Millis; rows: HomeRows; env: Env };

export function PromptScreen({ storage, at, rows, env, ...answers }: Props) {
  const cards = useModule(() => loadCards(storage));
  useLayoutEffect(() => {
    const page = { openedAt: performance.timeOrigin, hasFocus: document.hasFocus() };
    const isNew = promptOf(rows.state.pending).some(
      (nudge) => !isAskedFor(nudge) && isSudden(nudge.promptedAt, page),
    );
    return isNew ? guardKeys() : undefined;
  }, []);
  if (!cards) return <Loading />;
  const view = promptView(rows, env, cards.own);
  return (
    view && (
      <Prompt
        view={{ ...view, suggested: cards.forPerson(view.suggested, { at, rows, env }) }}
        {...answers}
      />
    )
  );
}
