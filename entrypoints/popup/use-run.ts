// The run that this page plays, redrawn each frame while it plays.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Run } from '../../core/run.ts';
import { SECOND } from '../../core/time.ts';
import { listenToChanges } from '../../platform/changes.ts';
import { letRun } from '../../platform/report.ts';
import { createRunPlayer, type RunPlayer } from '../../platform/run-player.ts';
import type { PageStorage } from '../../platform/storage.ts';

export type PlayedRun = { player: RunPlayer; run: Run | null };

type Happened = {
  /** The run in hand ended, played to the end or stopped. */
  onEnd: (run: Run) => void;
  /** Another page has taken it over. */
  onLost: () => void;
};

export function useRun(storage: PageStorage, { onEnd, onLost }: Happened): PlayedRun {
  const [run, setRun] = useState<Run | null>(null);
  const [, redraw] = useState(0);
  const player = useMemo(
    () =>
      createRunPlayer({
        storage,
        clock: () => Date.now(),
        steadyClock: () => performance.now(),
        player: crypto.randomUUID(),
        onChange(next, ended) {
          setRun(ended ? null : next);
          if (!next) onLost();
          else if (ended) onEnd(next);
        },
      }),
    [storage],
  );
  useEffect(() => {
    const onLeave = () => player.leave();
    window.addEventListener('pagehide', onLeave);
    // A run that ended elsewhere must not be written again by this page's last save.
    const stopListening = listenToChanges(() => letRun(player.check(), 'looking after the routine'));
    return () => {
      window.removeEventListener('pagehide', onLeave);
      stopListening();
    };
  }, [player]);
  const isPlaying = run?.playing ?? false;
  useEffect(() => {
    if (!isPlaying) return;
    let frame = requestAnimationFrame(function draw(at) {
      redraw(at);
      frame = requestAnimationFrame(draw);
    });
    const ticking = setInterval(() => {
      letRun(player.tick(), 'keeping the routine');
    }, SECOND / 4);
    return () => {
      cancelAnimationFrame(frame);
      clearInterval(ticking);
    };
  }, [isPlaying, player]);
  return { player, run };
}
