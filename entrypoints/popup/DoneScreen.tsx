// After a run: what was done, what is asked of it, and the way back.
import { useEffect, useRef } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { AfterRun } from '../../components/run/AfterRun.tsx';
import { Done } from '../../components/run/Done.tsx';
import { MatCheck } from '../../components/run/MatCheck.tsx';
import { lastSessions, nextNudgeAt } from '../../core/home-view.ts';
import { isMatRun } from '../../core/mat-uses.ts';
import { planMs } from '../../core/plan.ts';
import type { Run } from '../../core/run.ts';
import type { Message } from '../../platform/ask-background.ts';
import type { PageStorage } from '../../platform/storage.ts';
import type { Loaded } from './load-rows.ts';
import { useAnswers } from './use-answers.ts';
import { useRatings } from './use-ratings.ts';
import { useSkin } from './use-skin.ts';

type Props = {
  storage: PageStorage;
  loaded: Loaded;
  run: Run;
  ask: (message: Message) => Promise<unknown>;
  onFailed: () => void;
  onBack: () => void;
};

export function DoneScreen({ storage, loaded, run, ask, onFailed, onBack }: Props) {
  const { rows, env, at } = loaded;
  const answers = useAnswers(storage, run);
  const ratings = useRatings(env.settings.ratings, onFailed);
  const skin = useSkin(onFailed);
  const { answer, send } = useLastAnswer(ask);
  const [session] = lastSessions([run]);
  if (!session) return null;
  if (!answers) return <Loading />;
  const { item } = answers;
  return (
    <Done
      session={session}
      share={run.outcome === 'completed' ? 1 : session.playedMs / planMs(run.plan)}
      endedAt={run.endedAt ?? at}
      nextNotBefore={nextNudgeAt(rows.state, { now: at, env })}
      sessions={lastSessions(rows.runs.filter(({ id }) => id !== run.id))}
      questions={
        <>
          {isMatRun(run) && <MatCheck {...skin} />}
          <AfterRun
            {...{ answers, ...ratings }}
            onAnswer={(value) =>
              answer({ kind: 'answered', item, value, run: { id: run.id, when: 'after' } })
            }
          />
        </>
      }
      onBack={() => {
        send();
        onBack();
      }}
    />
  );
}

/** Changed as often as the person likes; sent once, when they leave, however they do. */
function useLastAnswer(ask: Props['ask']) {
  const last = useRef<Message | null>(null);
  const send = () => {
    if (last.current !== null) void ask(last.current);
    last.current = null;
  };
  useEffect(() => {
    window.addEventListener('pagehide', send);
    return () => {
      window.removeEventListener('pagehide', send);
      send();
    };
  }, []);
  return {
    send,
    answer: (message: Message) => {
      last.current = message;
    },
  };
}
