// The one exit for errors: logged once, with what was being done.

/** Logs `error` with what was being done when it happened. Never throws. */
export function report(error: unknown, doing: string): void {
  console.error(`Press Pause: ${doing} failed.`, error);
}

/** Lets `work` go on by itself; should it fail, that is reported. For event handlers, which nobody waits for. */
export function letRun(work: Promise<unknown>, doing: string): void {
  work.catch((error: unknown) => report(error, doing));
}
