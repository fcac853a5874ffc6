// A screen of its own for a browser under test (Xvfb). There the browser is a program among others, with true
// input, a screen saver and another program to switch to, none of which a headless Chromium knows. No window
// manager runs on it: Firefox does not become fullscreen there, Chromium does.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { waitForExit } from './process.ts';
import { connectToX, type XClient } from './x-client.ts';

const size = { width: 1280, height: 900 };
/** Far less than the shortest time after which anybody counts as idle, 15 s. */
const touchEveryMs = 2000;

export interface VirtualScreen {
  /** As `DISPLAY` names it: `:3`. */
  readonly display: string;
  /** Somebody moves the pointer now, and goes on to every other second. So it is from the start. */
  touch(): Promise<void>;
  /** Nobody touches the computer any more. */
  leaveAlone(): void;
  /** The screen saver comes on, and nobody is there. */
  lock(): Promise<void>;
  /** Somebody is back, and the screen saver is off. */
  unlock(): Promise<void>;
  /** Gives the keyboard to the one window on the screen, as a window manager would; waits until there is one. */
  focusFirstWindow(): Promise<void>;
  /** A window of another program comes to the front. */
  switchAway(): Promise<void>;
  /** It goes, and the window that had the keyboard before has it again. */
  switchBack(): Promise<void>;
  /** Ends the X server. Close the browser on it first. */
  stop(): Promise<void>;
}

/** Starts an X server on a number that is free; resolves when it takes connections. Several may run side by side. */
export async function startScreen(): Promise<VirtualScreen> {
  const area = `${size.width}x${size.height}x24`;
  // -terminate: it ends with its last client, so that nothing stays behind when a test is killed.
  const args = ['-displayfd', '1', '-screen', '0', area, '-nolisten', 'tcp', '-terminate'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  // It prints its number once it is ready.
  const [printed] = (await Promise.race([once(server.stdout, 'data'), failOnExit(server)])) as [Buffer];
  const number = Number(printed.toString('utf8').trim());
  const screen = controlScreen(await connectToX(number));
  await screen.touch();
  return {
    ...screen,
    display: `:${number}`,
    stop: async () => {
      screen.release();
      server.kill();
      await waitForExit(server);
    },
  };
}

/** A program that is not there is an 'error', which `once` throws. */
async function failOnExit(server: ChildProcess): Promise<never> {
  const [code] = await once(server, 'exit');
  throw new Error(`Xvfb ended at once with code ${String(code)}`);
}

type Controls = Omit<VirtualScreen, 'display' | 'stop'> & { release: () => void };

function controlScreen(client: XClient): Controls {
  let hand: NodeJS.Timeout | undefined;
  let shift = 0;
  let away: { window: number; before: number } | undefined;

  /** Back and forth in the corner, where nothing reacts to it. */
  const movePointer = () => {
    shift = 1 - shift;
    return client.movePointer(size.width - 1 - shift, size.height - 1);
  };
  const leaveAlone = () => clearInterval(hand);
  const touch = async () => {
    leaveAlone();
    // It fails only when the server is gone, and then there is nobody left to tell.
    hand = setInterval(() => void movePointer().catch(leaveAlone), touchEveryMs).unref();
    await movePointer();
  };
  return {
    touch,
    leaveAlone,
    lock: () => {
      leaveAlone();
      return client.setScreenSaver(true);
    },
    unlock: async () => {
      await client.setScreenSaver(false);
      await touch();
    },
    focusFirstWindow: () => focusFirstWindow(client),
    switchAway: async () => {
      if (away) return;
      const before = await client.readFocus();
      const window = await client.openWindow();
      await client.setFocus(window);
      away = { window, before };
    },
    switchBack: async () => {
      if (!away) return;
      await client.closeWindow(away.window);
      await client.setFocus(away.before);
      away = undefined;
    },
    release: () => {
      leaveAlone();
      client.close();
    },
  };
}

async function focusFirstWindow(client: XClient): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const window of await client.listWindows()) {
      // The server refuses windows that are hidden; programs have several of those.
      const isTaken = await client.setFocus(window).then(
        () => true,
        () => false,
      );
      if (isTaken) return;
    }
    await wait(50);
  }
  throw new Error('No window came up on the screen');
}
