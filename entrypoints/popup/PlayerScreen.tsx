// The run that plays, and what Stop asks. The player's code comes with the first run.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { StopQuestions } from '../../components/run/StopQuestions.tsx';
import { useModule } from '../../components/use-module.ts';
import { isMatRun } from '../../core/mat-uses.ts';
import { positionAt } from '../../core/position.ts';
import { pressedPoint } from '../../core/pressed-point.ts';
import type { Run } from '../../core/run.ts';
import { afterStop } from '../../core/safety-record.ts';
import { letRun, report } from '../../platform/report.ts';
import type { RunPlayer } from '../../platform/run-player.ts';
import { isRunWindow } from '../../platform/run-window.ts';
import { changeSafetyRecord } from '../../platform/safety-store.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { popOut } from './pop-out.ts';
import { useNewPoint } from './use-new-point.ts';
import type { Sound } from './use-sound.ts';

type Props = {
  storage: PageStorage;
  run: Run;
  player: RunPlayer;
  sound: Pick<Sound, 'isMuted' | 'onMute'>;
  /** It is followed by ear, perhaps with closed eyes: nothing opens by itself and waits. */
  isSpoken: boolean;
  /** The run was moved to a window of its own. */
  onMoved: () => void;
  notices: ComponentChildren;
  /** Something could not be kept. */
  onFailed: () => void;
};

export function PlayerScreen(props: Props) {
  const { storage, run, player, sound, isSpoken, notices, onMoved, onFailed } = props;
  const { isMuted, onMute } = sound;
  const [isAsked, setIsAsked] = useState(false);
  const loadedPlayer = useModule(() => import('../../components/player/Player.tsx'));
  const kept = (work: Promise<unknown>) => letRun(work, 'keeping the routine');
  const position = positionAt(run, player.now());
  const isNew = useNewPoint(storage, { run, index: position.index, isAway: isAsked });
  if (isAsked)
    return (
      <PopupFrame notices={notices}>
        <StopQuestions
          onContinue={() => {
            setIsAsked(false);
            kept(player.toggle());
          }}
          onAnswer={(reason) => {
            const point = pressedPoint(run.plan, position.index);
            const stop = { reason, point, now: Date.now(), isOnMat: isMatRun(run) };
            // What hurt is left out from now on, and the run ends, whatever becomes of this page.
            const saved = changeSafetyRecord((record) => afterStop(record, stop));
            const told = saved.catch((error: unknown) => {
              report(error, 'keeping what hurt');
              onFailed();
            });
            kept(told.then(() => player.stop(reason)));
          }}
        />
      </PopupFrame>
    );
  if (!loadedPlayer || isNew === null) return <Loading />;
  return (
    <PopupFrame notices={notices} bare>
      <loadedPlayer.Player
        plan={run.plan}
        position={position}
        playing={run.playing}
        isNew={isNew && !(isSpoken && !isMuted)}
        {...{ isMuted, onMute }}
        onPopOut={
          isRunWindow(location.search)
            ? undefined
            : () => letRun(popOut(player).then(onMoved), 'moving the routine to a window')
        }
        onToggle={() => kept(player.toggle())}
        onBack={() => kept(player.back())}
        onSkip={() => kept(player.skip())}
        onStop={() => {
          setIsAsked(true);
          if (run.playing) kept(player.toggle());
        }}
      />
    </PopupFrame>
  );
}
