// A start from the library, in a tab of its own: it closes when the pause is over, and this page is there again.
import type { ComponentChildren } from 'preact';
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

/** The address is read by `openedBy`. */
export function StartLink({ routine, point, label, isWide = false, children }: StartLinkProps) {
  const query = new URLSearchParams({ start: routine, ...(point && { point }) });
  return (
    <a
      class={`button button--main${isWide ? ' button--wide' : ''}`}
      href={`break.html?${query}`}
      target="_blank"
      rel="noopener"
      aria-label={label}
    >
      {children}
    </a>
  );
}
