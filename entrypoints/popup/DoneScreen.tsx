// After a run: what was done, one optional answer, and the way back.
import { useEffect, useRef } from 'preact/hooks';
import { Done } from '../../components/run/Done.tsx';
import { lastSessions, nextNudgeAt } from '../../core/home-view.ts';
import { planMs } from '../../core/plan.ts';
import type { Run } from '../../core/run.ts';
import type { Message } from '../../platform/ask-background.ts';
import type { Loaded } from './load-rows.ts';

type Props = {
  loaded: Loaded;
  run: Run;
  ask: (message: Message) => Promise<unknown>;
  onBack: () => void;
};

export function DoneScreen({ loaded, run, ask, onBack }: Props) {
  const { rows, env, at } = loaded;
  const isAboutStress = rows.nudges.some(({ kind, runId }) => kind === 'stress' && runId === run.id);
  const item = isAboutStress ? ('stress' as const) : ('tension' as const);
  const answer = useRef<Extract<Message, { kind: 'answered' }> | null>(null);
  const send = () => {
    if (answer.current !== null) void ask(answer.current);
    answer.current = null;
  };
  useEffect(() => {
    // Changed as often as the person likes; sent once, when they leave.
    window.addEventListener('pagehide', send);
    return () => window.removeEventListener('pagehide', send);
  }, []);
  const [session] = lastSessions([run]);
  if (!session) return null;
  return (
    <Done
      session={session}
      share={run.outcome === 'completed' ? 1 : session.playedMs / planMs(run.plan)}
      endedAt={run.endedAt ?? at}
      nextNotBefore={nextNudgeAt(rows.state, { now: at, env })}
      ask={item}
      sessions={lastSessions(rows.runs.filter(({ id }) => id !== run.id))}
      onAnswer={(value) => {
        answer.current = { kind: 'answered', item, value };
      }}
      onBack={() => {
        send();
        onBack();
      }}
    />
  );
}
