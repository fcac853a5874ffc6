// The popup: at rest and prompted. Everything around a run is a part of its own, loaded when a run is opened.
import { useState } from 'preact/hooks';
import { Home } from '../../components/home/Home.tsx';
import { HomeFoot } from '../../components/home/HomeFoot.tsx';
import type { PauseLength } from '../../components/home/PauseControls.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { homeView, promptView } from '../../core/home-view.ts';
import type { RoutineId } from '../../data/routines.ts';
import { askBackground, type Message } from '../../platform/ask-background.ts';
import { letRun, report } from '../../platform/report.ts';
import type { Storage } from '../../platform/storage.ts';
import { Later } from './Later.tsx';
import type { Opened } from './opened.ts';
import { useRows } from './use-rows.ts';

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
  if (!loaded) return <Loading />;

  const notices = (
    <>
      {!storage.isDurable && <Notice kind="memory" />}
      {isDeaf && <Notice kind="no-background" onDismiss={() => setIsDeaf(false)} />}
      {setAside > 0 && <Notice kind="set-aside" count={setAside} onDismiss={forgetSetAside} />}
    </>
  );
  if (opened || loaded.openRun)
    return (
      <Later load={() => import('./RunPart.tsx')}>
        {({ RunPart }) => <RunPart {...{ storage, loaded, opened, notices, ask }} onOpen={setOpened} />}
      </Later>
    );
  return <Rest {...{ loaded, notices, ask }} onOpen={setOpened} />;
}

type RestProps = {
  loaded: NonNullable<ReturnType<typeof useRows>['loaded']>;
  notices: preact.ComponentChildren;
  ask: (message: Message) => Promise<void>;
  onOpen: (opened: Opened) => void;
};

function Rest({ loaded, notices, ask, onOpen }: RestProps) {
  const { rows, env, at } = loaded;
  const answered = async (stress: number | null) => {
    if (stress !== null) await ask({ kind: 'answered', item: 'stress', value: stress });
  };
  const start = (routine: RoutineId) => onOpen({ kind: 'start', routine });
  const view = homeView(rows, at, env);
  const prompt = promptView(rows, env);
  const onPause = (length: PauseLength) => act(ask({ kind: 'paused', minutes: minutesOf(length) }));
  const onResumeNudges = () => act(ask({ kind: 'resumed' }));
  return (
    <PopupFrame notices={notices} onSafety={() => onOpen({ kind: 'safety' })}>
      {prompt ? (
        <>
          <Later load={() => import('../../components/prompt/Prompt.tsx')}>
            {({ Prompt }) => (
              <Prompt
                view={prompt}
                onStart={(routine, stress) => act(answered(stress).then(() => start(routine)))}
                onSnooze={(minutes, stress) =>
                  act(answered(stress).then(() => ask({ kind: 'snoozed', minutes })))
                }
                onSkip={(stress) => act(answered(stress).then(() => ask({ kind: 'skipped' })))}
              />
            )}
          </Later>
          <HomeFoot {...view} {...{ onPause, onResumeNudges }} />
        </>
      ) : (
        <Home
          {...{ view, onPause, onResumeNudges }}
          onSaid={(feeling) => act(ask({ kind: 'said', feeling }))}
          onStart={start}
        />
      )}
    </PopupFrame>
  );
}

function act(work: Promise<void>): void {
  letRun(work, 'what the person asked for');
}

function minutesOf(length: PauseLength): number | 'until-tomorrow' {
  return length === 'tomorrow' ? 'until-tomorrow' : length;
}
