// The popup: at rest and prompted. Everything around a run is a part of its own, loaded when a run is opened.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Home } from '../../components/home/Home.tsx';
import { HomeFoot } from '../../components/home/HomeFoot.tsx';
import { Loading } from '../../components/Loading.tsx';
import type { NoticeProps } from '../../components/Notice.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { useModule } from '../../components/use-module.ts';
import { usePart } from '../../components/use-part.ts';
import { firstView, type HomeRows } from '../../core/first-view.ts';
import { onShow } from '../../core/nudge.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';
import { afterPaint } from '../../platform/after-paint.ts';
import { askBackground, type Message } from '../../platform/ask-background.ts';
import { letRun, report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { loadHomeParts } from './begin-parts.ts';
import { Later } from './Later.tsx';
import type { Loaded } from './load-rows.ts';
import type { Opened } from './opened.ts';
import { useRows } from './use-rows.ts';

type AppProps = {
  storage: PageStorage;
  /** The person goes back to work. */
  onLeave?: (() => Promise<void>) | undefined;
  /** What is open at first: a link may lead to a start. */
  begin?: Opened | null;
  /** What was read before the first paint; the page goes on from there. */
  first?: Loaded | null;
};

export function App({ storage, onLeave, begin = null, first = null }: AppProps) {
  const { loaded, reload, setAside, forgetSetAside } = useRows(storage, first);
  const [opened, setOpened] = useState<Opened | null>(begin);
  const [isDeaf, setIsDeaf] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const leave = () => onLeave && letRun(onLeave(), 'leaving the page');
  const ask = async (message: Message) => {
    let isHeard = true;
    try {
      await askBackground(message);
    } catch (error) {
      isHeard = false;
      report(error, 'asking the background');
    }
    setIsDeaf(!isHeard);
    await reload();
    return isHeard;
  };
  if (!loaded) return <Loading />;

  const notices = noticesOf([
    !storage.isDurable && { kind: 'memory' },
    isDeaf && { kind: 'no-background', onDismiss: () => setIsDeaf(false) },
    hasFailed && { kind: 'not-kept', onDismiss: () => setHasFailed(false) },
    setAside > 0 && { kind: 'set-aside', count: setAside, onDismiss: forgetSetAside },
  ]);
  const onFailed = () => setHasFailed(true);
  // A prompt comes before a run that waits: it can be answered, and the run waits on.
  if (opened || (loaded.openRun && !isPrompted(loaded.rows)))
    return (
      <Later load={() => import('./RunPart.tsx')}>
        {({ RunPart }) => (
          <RunPart {...{ storage, loaded, opened, notices, ask, onFailed, leave }} onOpen={setOpened} />
        )}
      </Later>
    );
  return <Rest {...{ storage, loaded, notices, ask, reload, onFailed, leave }} onOpen={setOpened} />;
}

function noticesOf(list: readonly (NoticeProps | false)[]): ComponentChildren {
  const shown = list.filter((notice) => notice !== false);
  if (shown.length === 0) return null;
  return (
    <Later load={() => import('../../components/Notice.tsx')} meanwhile={null}>
      {({ Notice }) => shown.map((notice) => <Notice key={notice.kind} {...notice} />)}
    </Later>
  );
}

type RestProps = {
  storage: PageStorage;
  loaded: Loaded;
  notices: ComponentChildren;
  /** Gives whether the background took it. */
  ask: (message: Message) => Promise<boolean>;
  reload: () => Promise<void>;
  leave: () => void;
  onFailed: () => void;
  onOpen: (opened: Opened) => void;
};

function Rest({ storage, loaded, notices, ask, reload, leave, onFailed, onOpen }: RestProps) {
  const { rows, env, at } = loaded;
  // One answer at a time: a second click while the first is on its way says nothing new.
  const busy = useRef(false);
  const act = (work: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    letRun(
      work().finally(() => {
        busy.current = false;
      }),
      'what the person asked for',
    );
  };
  const tell = (message: Message) => act(() => ask(message));
  const answered = async (stress: number | null) => {
    if (stress !== null) await ask({ kind: 'answered', item: 'stress', value: stress });
  };
  const dismiss = (stress: number | null, message: Message) =>
    act(async () => {
      await answered(stress);
      if (await ask(message)) leave();
    });
  const start = (routine: AnyRoutineId) => onOpen({ kind: 'start', routine });
  const turnOn = async () => {
    try {
      await (await import('./turn-on.ts')).turnNudgesOn();
    } catch (error) {
      report(error, 'turning nudges on');
      onFailed();
    }
    await ask({ kind: 'look' });
  };
  const view = firstView(rows, at, env);
  const parts = usePart(loadHomeParts);
  const cards = useModule(async () => {
    await afterPaint();
    return (await import('./own-cards.ts')).loadCards(storage);
  });
  const wasAsked = useRef(false);
  const onNoCall = () => tell({ kind: 'said-no-call' });
  const home = parts?.homeParts(loaded, { reload, onNoCall, wasAsked });
  const foot = {
    onPause: (length: 30 | 60 | 'tomorrow') =>
      tell({ kind: 'paused', minutes: length === 'tomorrow' ? 'until-tomorrow' : length }),
    onResumeNudges: () => tell({ kind: 'resumed' }),
    onTurnOn: () => act(turnOn),
    onMeeting: (minutes: number | 'until-it-ends' | 'off') => tell({ kind: 'meeting', minutes }),
    meetingHosts: home?.meetingHosts,
  };
  return (
    <PopupFrame notices={notices} onSafety={() => onOpen({ kind: 'safety' })}>
      {isPrompted(rows) ? (
        <>
          <Later load={() => import('./PromptScreen.tsx')}>
            {({ PromptScreen }) => (
              <PromptScreen
                {...{ storage, at, rows, env }}
                onStart={(routine, stress) => act(() => answered(stress).then(() => start(routine)))}
                onSnooze={(minutes, stress) => dismiss(stress, { kind: 'snoozed', minutes })}
                onSkip={(stress) => dismiss(stress, { kind: 'skipped' })}
              />
            )}
          </Later>
          <HomeFoot {...view} {...foot} />
        </>
      ) : (
        <Home
          {...{ view, ...foot }}
          onSaid={(feeling) => tell({ kind: 'said', feeling })}
          onStart={start}
          next={home?.next}
          question={home?.question}
          today={home?.today}
          own={cards?.own}
          forPerson={cards && ((card) => cards.forPerson(card, loaded))}
        />
      )}
    </PopupFrame>
  );
}

function isPrompted({ state }: HomeRows): boolean {
  return onShow(state.pending).length > 0;
}
