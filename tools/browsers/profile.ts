// A browser's profile folder: the caller's, which is kept, or one of our own, removed when the browser is closed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Profile {
  readonly dir: string;
  /** No browser has used it yet: in there the extension is installed for the first time. */
  readonly isNew: boolean;
  /** Leaves the folder where it is after this browser, for the next one. */
  keep(): void;
  /** The same folder for the next browser. */
  reopen(): Profile;
  /** Called when the browser is gone. */
  release(): void;
}

/** Whether no browser has used the folder yet. */
export function isNewProfile(dir: string): boolean {
  return !existsSync(dir) || readdirSync(dir).length === 0;
}

export function openProfile(dir?: string): Profile {
  if (dir === undefined)
    return makeProfile(mkdtempSync(join(tmpdir(), 'press-pause-')), { isTemporary: true, isNew: true });
  const kept = resolve(dir);
  const isNew = isNewProfile(kept);
  mkdirSync(kept, { recursive: true });
  return makeProfile(kept, { isTemporary: false, isNew });
}

function makeProfile(dir: string, { isTemporary, isNew }: { isTemporary: boolean; isNew: boolean }): Profile {
  let isKept = !isTemporary;
  return {
    dir,
    isNew,
    keep: () => {
      isKept = true;
    },
    reopen: () => makeProfile(dir, { isTemporary, isNew: false }),
    release: () => {
      // A browser that was just killed may still hold a file for a moment.
      if (!isKept) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
