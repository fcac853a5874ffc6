// The browser's locks, as far as we use them: held by a page until it is gone.
import { vi } from 'vitest';

export function useLocks() {
  let held: { name: string }[] = [];
  const locks = {
    request(name: string, work: () => Promise<unknown>) {
      held.push({ name });
      return work();
    },
    query: () => Promise.resolve({ held, pending: [] }),
  };
  vi.stubGlobal('navigator', { locks });
  return {
    /** Whatever the page held is free. */
    closePage() {
      held = [];
    },
  };
}
