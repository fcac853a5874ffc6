// The pages' storage. What is for memory comes only where it is needed: they open sooner.
import type { Clock } from '../core/time.ts';
import { indexedPageStorage } from './indexed-page-storage.ts';
import { openStorage } from './open-storage.ts';
import type { PageStorage } from './storage.ts';

export function openPageStorage(clock: Clock): Promise<PageStorage> {
  return openStorage(clock, {
    indexed: indexedPageStorage,
    async memory(session, now) {
      const { createMemoryPageStorage } = await import('./memory-page-storage.ts');
      return createMemoryPageStorage(session, now);
    },
  });
}
