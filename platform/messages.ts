// What the background takes from the extension's own pages. Anything else, and anybody else, is refused.
import { ANSWER_FIELDS } from '../core/rows.ts';
import { number, oneOf, read, record, type Shape, variant } from '../core/shape.ts';
import type { Message } from './ask-background.ts';
import { browser } from './browser.ts';

/** Minutes from 1 to `longest`, or one of `words`. */
function minutesOr<const Word extends string>(words: readonly Word[], longest: number): Shape<number | Word> {
  const minutes = number(1, longest);
  return (raw, path, problems) => words.find((word) => word === raw) ?? minutes(raw, path, problems);
}

const MESSAGE_SHAPE: Shape<Message> = variant('kind', {
  look: record({ kind: oneOf(['look']) }),
  forget: record({ kind: oneOf(['forget']), what: oneOf(['history', 'everything']) }),
  said: record({ kind: oneOf(['said']), feeling: oneOf(['tense', 'stressed']) }),
  tried: record({ kind: oneOf(['tried']) }),
  answered: record({ kind: oneOf(['answered']), ...ANSWER_FIELDS }),
  snoozed: record({ kind: oneOf(['snoozed']), minutes: minutesOr(['until-meeting-ends'], 240) }),
  skipped: record({ kind: oneOf(['skipped']) }),
  paused: record({ kind: oneOf(['paused']), minutes: minutesOr(['until-tomorrow'], 1440) }),
  resumed: record({ kind: oneOf(['resumed']) }),
  meeting: record({ kind: oneOf(['meeting']), minutes: minutesOr(['until-it-ends', 'off'], 480) }),
  'said-no-call': record({ kind: oneOf(['said-no-call']) }),
  'told-how-often': record({ kind: oneOf(['told-how-often']) }),
});

export type Sender = { id?: string | undefined; url?: string | undefined };

/** The message, or why it is refused: not from a page of ours, or not one we know. */
export function parseMessage(message: unknown, sender: Sender): Message | { refused: string } {
  const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
  if (!isOurs) return { refused: 'Only the pages of Press Pause may ask.' };
  const parsed = read(MESSAGE_SHAPE, message, 'message');
  return parsed.ok ? parsed.value : { refused: `Not a message we know. ${parsed.reasons.join('; ')}` };
}
