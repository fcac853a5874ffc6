// Everything around a run: safety questions, start, player, resume, done. Loaded when a run is opened or waits.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { MoreWords } from '../../components/MoreWords.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { Resume } from '../../components/run/Resume.tsx';
import { StopAdvice } from '../../components/run/StopAdvice.tsx';
import { isMatRun } from '../../core/mat-uses.ts';
import { mayContinue } from '../../core/may-continue.ts';
import { needsReask } from '../../core/parse-profile.ts';
import { positionAt } from '../../core/position.ts';
import { pressedPoint } from '../../core/pressed-point.ts';
import { type Run } from '../../core/run.ts';
import { endRun, heldAtSave } from '../../core/run-control.ts';
import type { PointCode } from '../../data/point-codes.ts';
import {
  cues,
  figures,
  player as playerWords,
  points,
  ratings,
  reasons,
  safety as safetyWords,
} from '../../locales/en.json';
import type { Message } from '../../platform/ask-background.ts';
import { createAnnouncer } from '../../platform/changes.ts';
import { letRun, report } from '../../platform/report.ts';
import type { Safety } from '../../platform/safety-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { DoneScreen } from './DoneScreen.tsx';
import { guardClicks } from './guard-clicks.ts';
import type { Loaded } from './load-rows.ts';
import type { Opened } from './opened.ts';
import { PlayerScreen } from './PlayerScreen.tsx';
import { planContext } from './plan-context.ts';
import { SafetyScreen } from './SafetyScreen.tsx';
import { type BeforeAnswer, StartScreen } from './StartScreen.tsx';
import { SuggestedStart } from './SuggestedStart.tsx';
import { useHeardRun } from './use-heard-run.ts';
import { useRun } from './use-run.ts';
import { useSafety } from './use-safety.ts';
import { useSound } from './use-sound.ts';

type Props = {
  storage: PageStorage;
  loaded: Loaded;
  opened: Opened | null;
  notices: ComponentChildren;
  ask: (message: Message) => Promise<unknown>;
  /** The person goes back to work. */
  leave: () => void;
  /** Something could not be kept. */
  onFailed: () => void;
  onOpen: (opened: Opened | null) => void;
};

const words = { cues, figures, player: playerWords, points, ratings, reasons, safety: safetyWords };

export function RunPart(props: Props) {
  return (
    <MoreWords words={words}>
      <RunScreens {...props} />
    </MoreWords>
  );
}

guardClicks();

/** Other pages of ours hear at once that a run began, went on or ended: theirs may be the same one. */
const announce = createAnnouncer();

function RunScreens({ storage, loaded, opened, notices, ask, leave, onFailed, onOpen }: Props) {
  const { safety, reloadSafety } = useSafety();
  const sound = useSound(loaded.env.settings, onFailed);
  const played = useRun(storage, {
    onEnd(ended) {
      sound.runSound.follow(ended, ended.endedAt ?? 0);
      const { stopReason: reason = 'just-done' } = ended;
      const { index } = positionAt(ended, ended.endedAt ?? 0);
      const hidden = reason === 'dizzy' ? null : pressedPoint(ended.plan, index);
      const isOnMat = isMatRun(ended);
      onOpen(
        reason === 'just-done' ? { kind: 'done', run: ended } : { kind: 'advice', reason, hidden, isOnMat },
      );
      letRun(Promise.all([reloadSafety(), ask({ kind: 'look' })]), 'looking after the end');
    },
    onLost: () => onOpen(null),
  });
  const { player, run } = played;
  useHeardRun(played, sound);
  // This part stays on screen while its page plays, whatever the stored rows say meanwhile.
  const play = async (begin: () => Promise<boolean | void>, answer: BeforeAnswer | null = null) => {
    onOpen({ kind: 'playing' });
    try {
      if ((await begin()) === false) onOpen(null);
    } catch (error) {
      report(error, 'starting the routine');
      onFailed();
      onOpen(null);
    }
    announce();
    // The answer before needs the run's id. Hearing it, the background looks as well.
    const id = player.run?.id;
    await ask(
      answer && id !== undefined
        ? { kind: 'answered', ...answer, run: { id, when: 'before' } }
        : { kind: 'look' },
    );
  };
  // Each screen begins at its top, however far the one before was scrolled.
  const screen = run ? 'player' : (opened?.kind ?? 'resume');
  useLayoutEffect(() => scrollTo(0, 0), [screen]);
  const fits = useFits(run, loaded, safety);
  useEffect(() => {
    if (run?.playing && !fits) letRun(player.toggle(), 'holding the routine');
  }, [run?.playing, fits]);
  // Moved to this window while it played: it plays on, if it still may.
  const isMoved = opened?.kind === 'go-on' && safety !== null;
  useEffect(() => {
    if (!isMoved) return;
    const { openRun } = loaded;
    if (openRun && mayContinue(heldAtSave(openRun), planContext(loaded, safety, { except: openRun.id })))
      letRun(
        play(() => player.resume(openRun)),
        'going on',
      );
    else onOpen(null);
  }, [isMoved]);
  if (!safety) return <Loading />;
  if (run && fits) {
    const isSpoken = loaded.env.settings.voice !== 'off';
    return <PlayerScreen {...{ storage, run, player, sound, isSpoken, notices, onFailed }} onMoved={leave} />;
  }
  const frame = (children: ComponentChildren) => <PopupFrame notices={notices}>{children}</PopupFrame>;

  // What it presses is to be left out since: it can only be ended.
  if (run)
    return frame(
      <Resume
        plan={run.plan}
        position={positionAt(run, player.now())}
        onFinish={() => letRun(player.stop('just-done'), 'ending the routine')}
      />,
    );
  if (opened?.kind === 'advice') return frame(<StopAdvice {...opened} onBack={() => onOpen(null)} />);
  if (opened?.kind === 'done')
    return frame(
      <DoneScreen
        {...{ storage, loaded, ask, onFailed }}
        run={opened.run}
        onBack={() => {
          onOpen(null);
          leave();
        }}
      />,
    );
  if (opened?.kind === 'suggested') return <SuggestedStart {...{ storage, loaded, onOpen }} />;
  // Asked before the first routine, and again every half a year. A start that waits goes on as soon as there are answers.
  const isAsked = opened?.kind === 'start' && needsReask(safety.profile, loaded.at);
  if (opened?.kind === 'safety' || isAsked) {
    const next = opened.kind === 'safety' ? opened.thenStart : undefined;
    return frame(
      <SafetyScreen
        safety={safety}
        at={loaded.at}
        onBack={() => onOpen(null)}
        onAnswered={async () => {
          await reloadSafety();
          if (!isAsked) onOpen(next ? { ...withPoint(opened), kind: 'start', routine: next } : null);
        }}
      />,
    );
  }
  if (opened?.kind === 'start')
    return frame(
      <StartScreen
        key={opened.routine}
        {...{ storage, loaded, safety, onFailed }}
        routine={opened.routine}
        point={opened.point}
        onStart={(plan, answer) => play(() => player.start(plan), answer)}
        onAnother={(routine) => onOpen({ kind: 'start', routine })}
        onChangeAnswers={() => onOpen({ ...withPoint(opened), kind: 'safety', thenStart: opened.routine })}
        onBack={() => onOpen(null)}
      />,
    );
  const { openRun } = loaded;
  const finish = async (open: Run) => {
    const ended = await storage.changeRun(open.id, (stored) =>
      endRun(heldAtSave(stored), Date.now(), 'just-done'),
    );
    // After the mat the skin is asked about, however it ended.
    if (ended && isMatRun(ended)) onOpen({ kind: 'done', run: ended });
    announce();
    await ask({ kind: 'look' });
  };
  if (!openRun || opened?.kind === 'go-on') return <Loading />;
  const waits = heldAtSave(openRun);
  const position = positionAt(waits, loaded.at);
  const context = planContext(loaded, safety, { except: openRun.id });
  return frame(
    <Resume
      plan={openRun.plan}
      position={position}
      {...(mayContinue(waits, context) && {
        onResume: () =>
          letRun(
            play(() => player.resume(openRun)),
            'going on',
          ),
      })}
      onFinish={() => letRun(finish(openRun), 'ending the routine')}
    />,
  );
}

/** Whether the run in hand may go on; looked at again when the answers or the rows change, not at each frame. */
function useFits(run: Run | null, loaded: Loaded, safety: Safety | null): boolean {
  return useMemo(
    () =>
      !run || !safety || mayContinue(run, planContext(loaded, safety, { isMatKnown: true, except: run.id })),
    [run?.id, loaded, safety],
  );
}

/** The point that was chosen, on the way from a start to the questions and back. */
function withPoint(opened: Opened): { point?: PointCode } {
  return 'point' in opened && opened.point ? { point: opened.point } : {};
}
