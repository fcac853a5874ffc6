// What the extension's own pages ask of the background, and how.

import { browser } from './browser.ts';
import type { Act } from './service-ports.ts';
import type { Clearing } from './storage.ts';

/** `look`: look again now; a page was opened, or a run began or ended. `forget`: delete what is kept. The others are what the person did. */
export type Message = { kind: 'look' } | { kind: 'forget'; what: Clearing } | Act;

export type Reply = { ok: true } | { ok: false; reason: string };

/** Resolves when the background has kept and shown the result. Rejects with what it said. */
export async function askBackground(message: Message): Promise<void> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  const isOk = typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
  if (!isOk) throw new Error(`The background did not take "${message.kind}": ${JSON.stringify(reply)}`);
}
