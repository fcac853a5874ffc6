// Puts an element into a sentence where {name} stands, so that a time in it can be set in another weight.
import type { ComponentChildren } from 'preact';

export function withPart(message: string, name: string, part: ComponentChildren): ComponentChildren {
  const [before, after] = message.split(`{${name}}`);
  if (after === undefined) return message;
  return (
    <>
      {before}
      {part}
      {after}
    </>
  );
}
