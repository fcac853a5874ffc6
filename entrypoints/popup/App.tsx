// The popup: at rest and prompted. Everything around a run is a part of its own, loaded when a run is opened.
import { useRef, useState } from 'preact/hooks';
import { Home } from '../../components/home/Home.tsx';
import { HomeFoot } from '../../components/home/HomeFoot.tsx';
import type { PauseLength } from '../../components/home/PauseControls.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { type HomeRows, homeView } from '../../core/home-view.ts';
import { promptOf } from '../../core/nudge.ts';
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
  const [hasFailed, setHasFailed] = useState(false);
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
      {hasFailed && <Notice kind="not-kept" onDismiss={() => setHasFailed(false)} />}
      {setAside > 0 && <Notice kind="set-aside" count={setAside} onDismiss={forgetSetAside} />}
    </>
  );
  // A prompt comes before a run that waits: it can be answered, and the run waits on.
  if (opened || (loaded.openRun && !isPrompted(loaded.rows)))
    return (
      <Later load={() => import('./RunPart.tsx')}>
        {({ RunPart }) => (
          <RunPart
            {...{ storage, loaded, opened, notices, ask }}
            onFailed={() => setHasFailed(true)}
            onOpen={setOpened}
          />
        )}
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
  // One answer at a time: a second click while the first is on its way says nothing new.
  const busy = useRef(false);
  const act = (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    letRun(
      work().finally(() => {
        busy.current = false;
      }),
      'what the person asked for',
    );
  };
  const answered = async (stress: number | null) => {
    if (stress !== null) await ask({ kind: 'answered', item: 'stress', value: stress });
  };
  const start = (routine: RoutineId) => onOpen({ kind: 'start', routine });
  const view = homeView(rows, at, env);
  const onPause = (length: PauseLength) => act(() => ask({ kind: 'paused', minutes: minutesOf(length) }));
  const onResumeNudges = () => act(() => ask({ kind: 'resumed' }));
  return (
    <PopupFrame notices={notices} onSafety={() => onOpen({ kind: 'safety' })}>
      {isPrompted(rows) ? (
        <>
          <Later load={() => import('./PromptScreen.tsx')}>
            {({ PromptScreen }) => (
              <PromptScreen
                {...{ rows, env }}
                onStart={(routine, stress) => act(() => answered(stress).then(() => start(routine)))}
                onSnooze={(minutes, stress) =>
                  act(() => answered(stress).then(() => ask({ kind: 'snoozed', minutes })))
                }
                onSkip={(stress) => act(() => answered(stress).then(() => ask({ kind: 'skipped' })))}
              />
            )}
          </Later>
          <HomeFoot {...view} {...{ onPause, onResumeNudges }} />
        </>
      ) : (
        <Home
          {...{ view, onPause, onResumeNudges }}
          onSaid={(feeling) => act(() => ask({ kind: 'said', feeling }))}
          onStart={start}
        />
      )}
    </PopupFrame>
  );
}

function minutesOf(length: PauseLength): number | 'until-tomorrow' {
  return length === 'tomorrow' ? 'until-tomorrow' : length;
}

function isPrompted({ state }: HomeRows): boolean {
  return promptOf(state.pending).length > 0;
}
