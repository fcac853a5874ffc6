// A start from the library, in a tab of its own: it closes when the pause is over, and this page is there again.
import type { ComponentChildren } from 'preact';
import { startAddress } from '../../core/addresses.ts';
import type { PointCode } from '../../data/point-codes.ts';
import type { AnyRoutineId } from '../../data/routine-ids.ts';

export type StartLinkProps = {
  routine: AnyRoutineId;
  /** With the classic press: the point. */
  point?: PointCode;
  /** Where the words in it would not say enough by themselves. */
  label?: string;
  isWide?: boolean;
  children: ComponentChildren;
};

export function StartLink({ routine, point, label, isWide = false, children }: StartLinkProps) {
  return (
    <a
      class={`button button--main${isWide ? ' button--wide' : ''}`}
      href={startAddress(routine, point)}
      target="_blank"
      rel="noopener"
      aria-label={label}
    >
      {children}
    </a>
  );
}
