// Ends a browser's processes for good, and knows when they are gone.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export async function waitForExit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await once(child, 'exit');
}

/** SIGKILLs the browser and everything it started. Puppeteer makes each browser lead a group of its own. */
export async function killGroup(child: ChildProcess): Promise<void> {
  const gone = waitForExit(child);
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  }
  await gone;
}
