// Keeps the screen on while a run plays in a page that can be seen. The browser takes the lock back whenever it can't.

type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** Gives a function that lets go. Where the browser has no wake lock, or refuses one (a low battery), nothing happens. */
export function keepScreenOn(
  page: Page = document,
  wakeLock: Pick<WakeLock, 'request'> | undefined = navigator.wakeLock,
): () => void {
  let isOver = false;
  let held: WakeLockSentinel | null = null;
  const letGo = () => {
    held?.release().catch(() => undefined);
    held = null;
  };
  const take = () => {
    if (page.visibilityState !== 'visible') {
      letGo();
      return;
    }
    wakeLock?.request('screen').then(
      (lock) => {
        letGo();
        held = lock;
        if (isOver) letGo();
      },
      () => undefined,
    );
  };
  take();
  page.addEventListener('visibilitychange', take);
  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', take);
    letGo();
  };
}
