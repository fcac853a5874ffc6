// Runs one of the project's commands under this same Node, and keeps or shows what it prints.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commands, root } from './paths.ts';

export interface CommandResult {
  isOk: boolean;
  /** Everything it printed; empty when it was shown as it came. */
  output: string;
}

interface RunOptions {
  /** Print what the command prints, as it comes. */
  isShown?: boolean;
}

export async function runCommand(
  name: keyof typeof commands,
  args: readonly string[],
  { isShown = false }: RunOptions = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [commands[name], ...args], {
    cwd: root,
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    env: { ...process.env, ...(isShown ? {} : { NO_COLOR: '1' }) },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  }
  const [code] = await once(child, 'close');
  return { isOk: code === 0, output: Buffer.concat(printed).toString('utf8').trim() };
}
