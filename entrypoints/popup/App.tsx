// The popup: which screen is up, and what each of its buttons does. What a screen looks like is in components/.
import { useState } from 'preact/hooks';
import { Home } from '../../components/home/Home.tsx';
import type { PauseLength } from '../../components/home/PauseControls.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { Prompt } from '../../components/prompt/Prompt.tsx';
import { Resume } from '../../components/run/Resume.tsx';
import { homeView, promptView } from '../../core/home-view.ts';
import { needsReask } from '../../core/parse-profile.ts';
import { positionAt, type Run } from '../../core/run.ts';
import { endRun } from '../../core/run-control.ts';
import type { RoutineId } from '../../data/routines.ts';
import { askBackground, type Message } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import type { Storage } from '../../platform/storage.ts';
import { DoneScreen } from './DoneScreen.tsx';
import { PlayerScreen } from './PlayerScreen.tsx';
import { SafetyScreen } from './SafetyScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useRows } from './use-rows.ts';
import { useRun } from './use-run.ts';

/** What the person opened; everything else follows from the stored rows. */
type Opened =
  | { kind: 'safety'; then?: RoutineId }
  | { kind: 'start'; routine: RoutineId }
  | { kind: 'done'; run: Run };

export function App({ storage }: { storage: Storage }) {
  const { loaded, reload, setAside, forgetSetAside } = useRows(storage);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isDeaf, setIsDeaf] = useState(false);
  const ask = async (message: Message) => {
    try {
      await askBackground(message);
      setIsDeaf(false);
    } catch (error) {
      setIsDeaf(true);
      report(error, 'asking the background');
    }
    await reload();
  };
  const { player, run } = useRun(storage, (ended) => {
    setOpened({ kind: 'done', run: ended });
    void ask({ kind: 'look' });
  });
  if (!loaded) return <Loading />;

  const { rows, env, profile, at, openRun } = loaded;
  const begin = async (routine: RoutineId, stress: number | null = null) => {
    if (stress !== null) await ask({ kind: 'answered', item: 'stress', value: stress });
    setOpened(needsReask(profile, at) ? { kind: 'safety', then: routine } : { kind: 'start', routine });
  };
  const answerThen = async (stress: number | null, message: Message) => {
    if (stress !== null) await ask({ kind: 'answered', item: 'stress', value: stress });
    await ask(message);
  };
  const notices = (
    <>
      {!storage.isDurable && <Notice kind="memory" />}
      {isDeaf && <Notice kind="no-background" onDismiss={() => setIsDeaf(false)} />}
      {setAside > 0 && <Notice kind="set-aside" count={setAside} onDismiss={forgetSetAside} />}
    </>
  );

  if (run)
    return <PlayerScreen run={run} player={player} loaded={loaded} storage={storage} notices={notices} />;
  if (opened?.kind === 'safety')
    return (
      <PopupFrame notices={notices}>
        <SafetyScreen
          loaded={loaded}
          onBack={() => setOpened(null)}
          onAnswered={async () => {
            await reload();
            setOpened(opened.then ? { kind: 'start', routine: opened.then } : null);
          }}
        />
      </PopupFrame>
    );
  if (opened?.kind === 'start')
    return (
      <PopupFrame notices={notices}>
        <StartScreen
          loaded={loaded}
          routine={opened.routine}
          onStart={async (plan) => {
            await player.start(plan);
            setOpened(null);
            await ask({ kind: 'look' });
          }}
          onChangeAnswers={() => setOpened({ kind: 'safety', then: opened.routine })}
          onBack={() => setOpened(null)}
        />
      </PopupFrame>
    );
  if (opened?.kind === 'done')
    return (
      <PopupFrame notices={notices}>
        <DoneScreen loaded={loaded} run={opened.run} ask={ask} onBack={() => setOpened(null)} />
      </PopupFrame>
    );

  const onSafety = () => setOpened({ kind: 'safety' });
  if (openRun)
    return (
      <PopupFrame notices={notices} onSafety={onSafety}>
        <Resume
          plan={openRun.plan}
          position={positionAt(openRun, at)}
          onResume={() => void player.resume(openRun)}
          onFinish={async () => {
            await storage.saveRun(endRun(openRun, Date.now(), 'just-done'), { takeOver: true });
            await ask({ kind: 'look' });
          }}
        />
      </PopupFrame>
    );
  const prompt = promptView(rows.state, env);
  return (
    <PopupFrame notices={notices} onSafety={onSafety}>
      {prompt ? (
        <Prompt
          view={prompt}
          onStart={begin}
          onSnooze={(minutes, stress) => answerThen(stress, { kind: 'snoozed', minutes })}
          onSkip={(stress) => answerThen(stress, { kind: 'skipped' })}
        />
      ) : (
        <Home
          view={homeView(rows, at, env)}
          onSaid={(feeling) => ask({ kind: 'said', feeling })}
          onStart={begin}
          onPause={(length) => ask({ kind: 'paused', minutes: minutesOf(length) })}
          onResumeNudges={() => ask({ kind: 'resumed' })}
        />
      )}
    </PopupFrame>
  );
}

function minutesOf(length: PauseLength): number | 'until-tomorrow' {
  return length === 'tomorrow' ? 'until-tomorrow' : length;
}
