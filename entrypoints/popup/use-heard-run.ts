// The run of this page is heard, and keeps the screen on while it plays. Only the page that plays it makes a sound.
import { useEffect } from 'preact/hooks';
import { CHIME_SECONDS } from '../../platform/chimes.ts';
import { claimOwnSound } from '../../platform/own-sound.ts';
import { letRun } from '../../platform/report.ts';
import { keepScreenOn } from '../../platform/wake-lock.ts';
import type { PlayedRun } from './use-run.ts';
import type { Sound } from './use-sound.ts';

/** Frames stop where a page is hidden; this goes on. */
const LOOK_MS = 100;

export function useHeardRun({ player, run }: PlayedRun, { chimes, runSound }: Sound): void {
  const isPlaying = run?.playing ?? false;
  useEffect(() => {
    if (run) runSound.follow(run, player.now());
    // Another page has it now, and speaks.
    else runSound.hush();
  }, [run]);
  useEffect(() => {
    if (!isPlaying) {
      // Lets the device go once the last chime has rung out.
      const closing = setTimeout(() => chimes.close(), CHIME_SECONDS * 1000);
      return () => clearTimeout(closing);
    }
    letRun(claimOwnSound(), 'telling our own sound');
    const looking = setInterval(() => {
      if (player.run) runSound.follow(player.run, player.now());
    }, LOOK_MS);
    // The click that started it is the one that lets it sound; in a window that it was moved to, the next one.
    const wake = () => chimes.wake();
    wake();
    document.addEventListener('click', wake);
    document.addEventListener('keydown', wake);
    const letScreenGo = keepScreenOn();
    return () => {
      clearInterval(looking);
      document.removeEventListener('click', wake);
      document.removeEventListener('keydown', wake);
      letScreenGo();
    };
  }, [isPlaying]);
  useEffect(
    () => () => {
      chimes.close();
      runSound.hush();
    },
    [],
  );
}
