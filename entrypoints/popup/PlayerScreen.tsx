// The run that plays, and what Stop asks. The player's code comes with the first run.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { StopAdvice } from '../../components/run/StopAdvice.tsx';
import { StopQuestions } from '../../components/run/StopQuestions.tsx';
import { useModule } from '../../components/use-module.ts';
import { positionAt } from '../../core/position.ts';
import { pressedPoint } from '../../core/pressed-point.ts';
import { type Run, type StopReason } from '../../core/run.ts';
import { afterStop } from '../../core/safety-record.ts';
import { letRun } from '../../platform/report.ts';
import type { RunPlayer } from '../../platform/run-player.ts';
import { type Safety, saveSafetyRecord } from '../../platform/safety-store.ts';

type Props = {
  run: Run;
  player: RunPlayer;
  safety: Safety;
  reloadSafety: () => Promise<void>;
  notices: ComponentChildren;
};

export function PlayerScreen({ run, player, safety, reloadSafety, notices }: Props) {
  const [asked, setAsked] = useState<'nothing' | 'why' | Exclude<StopReason, 'just-done'>>('nothing');
  const loadedPlayer = useModule(() => import('../../components/player/Player.tsx'));
  const kept = (work: Promise<unknown>) => letRun(work, 'keeping the routine');
  const position = positionAt(run, player.now());
  if (asked === 'why')
    return (
      <PopupFrame notices={notices}>
        <StopQuestions
          onContinue={() => {
            setAsked('nothing');
            kept(player.toggle());
          }}
          onAnswer={(reason) => {
            // Kept before anything else: what hurt is left out from now on, whatever happens next.
            const stop = { reason, point: pressedPoint(run.plan, position.index), now: Date.now() };
            const saved = saveSafetyRecord(afterStop(safety.record, stop)).then(reloadSafety);
            if (reason === 'just-done') kept(saved.then(() => player.stop(reason)));
            else kept(saved.then(() => setAsked(reason)));
          }}
        />
      </PopupFrame>
    );
  if (asked !== 'nothing')
    return (
      <PopupFrame notices={notices}>
        <StopAdvice reason={asked} onBack={() => kept(player.stop(asked))} />
      </PopupFrame>
    );
  if (!loadedPlayer) return <Loading />;
  return (
    <PopupFrame notices={notices} bare>
      <loadedPlayer.Player
        plan={run.plan}
        position={position}
        playing={run.playing}
        onToggle={() => kept(player.toggle())}
        onBack={() => kept(player.back())}
        onSkip={() => kept(player.skip())}
        onStop={() => {
          setAsked('why');
          if (run.playing) kept(player.toggle());
        }}
      />
    </PopupFrame>
  );
}
