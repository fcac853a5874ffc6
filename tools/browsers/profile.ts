// A browser's profile folder: the caller's, which is kept, or one of our own, removed when the browser is closed.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Profile {
  readonly dir: string;
  /** Leaves the folder where it is after this browser, for the next one. */
  keep(): void;
  /** The same folder for the next browser. */
  reopen(): Profile;
  /** Called when the browser is gone. */
  release(): void;
}

export function openProfile(dir?: string): Profile {
  if (dir === undefined) return makeProfile(mkdtempSync(join(tmpdir(), 'press-pause-')), true);
  const kept = resolve(dir);
  mkdirSync(kept, { recursive: true });
  return makeProfile(kept, false);
}

function makeProfile(dir: string, isTemporary: boolean): Profile {
  let isKept = !isTemporary;
  return {
    dir,
    keep: () => {
      isKept = true;
    },
    reopen: () => makeProfile(dir, isTemporary),
    release: () => {
      // A browser that was just killed may still hold a file for a moment.
      if (!isKept) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
