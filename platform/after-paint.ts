// What can wait for the first paint.

/** Of a page that nobody sees, nothing is painted: then it is this long. */
const UNSEEN_MS = 200;

/**
 * Resolves once the browser has had its frame, or soon where none comes: what can wait for it takes no time from what
 * is seen first.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
