// What the extension's own pages ask of the background. Anything else, and anybody else, is refused.
import * as v from 'valibot';
import type { Fact } from '../core/step.ts';
import { browser } from './browser.ts';

const MESSAGE_SCHEMA = v.variant('kind', [
  /** Look again now: a page was opened, or a run began or ended. */
  v.object({ kind: v.literal('look') }),
  v.object({ kind: v.literal('said'), feeling: v.picklist(['tense', 'stressed']) }),
  v.object({
    kind: v.literal('answered'),
    item: v.picklist(['stress', 'tension']),
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  }),
  v.object({ kind: v.literal('snoozed'), minutes: v.pipe(v.number(), v.minValue(1), v.maxValue(240)) }),
  v.object({ kind: v.literal('skipped') }),
  v.object({
    kind: v.literal('paused'),
    minutes: v.union([v.pipe(v.number(), v.minValue(1), v.maxValue(1440)), v.literal('until-tomorrow')]),
  }),
  v.object({ kind: v.literal('resumed') }),
]);
export type Message = v.InferOutput<typeof MESSAGE_SCHEMA>;

export type Reply = { ok: true } | { ok: false; reason: string };

export type Sender = { id?: string | undefined; url?: string | undefined };

/** The message, or why it is refused: not from a page of ours, or not one we know. */
export function parseMessage(message: unknown, sender: Sender): Message | { refused: string } {
  const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
  if (!isOurs) return { refused: 'Only the pages of Press Pause may ask.' };
  const parsed = v.safeParse(MESSAGE_SCHEMA, message);
  return parsed.success ? parsed.output : { refused: `Not a message we know: ${parsed.issues[0].message}` };
}

/** Asks the background; resolves when it has kept and shown the result. Rejects with what it said. */
export async function askBackground(message: Message): Promise<void> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  const isOk = typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
  if (!isOk) throw new Error(`The background did not take "${message.kind}": ${JSON.stringify(reply)}`);
}

/** The engine's fact in a message, or null for a mere look. */
export function factOf(message: Message): Exclude<Fact, { kind: 'observed' }> | null {
  return message.kind === 'look' ? null : message;
}
