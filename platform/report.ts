// The one exit for errors: logged once, with what was being done.

/** Logs `error` with what was being done when it happened. Never throws. */
export function report(error: unknown, doing: string): void {
  console.error(`Press Pause: ${doing} failed.`, error);
}
