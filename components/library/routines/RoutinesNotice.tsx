// What became of a file or a routine, said where the list begins.
import type { FileProblem } from '../../../core/routine-file.ts';
import { ROUTINE_LIMITS } from '../../../data/routine-limits.ts';
import { useWords } from '../../words.tsx';
import { useProblemText } from '../builder/problem-text.ts';

export type Happened =
  | { kind: 'taken'; count: number }
  | { kind: 'unreadable'; problems: readonly FileProblem[] }
  | { kind: 'too-many' }
  | { kind: 'not-kept' }
  | { kind: 'file-unread' }
  /** Changed elsewhere meanwhile: this was kept beside it. */
  | { kind: 'beside' }
  | { kind: 'deleted'; name: string };

/** More than these help nobody to mend a file. */
const SHOWN = 6;

export type RoutinesNoticeProps = {
  happened: Happened;
  /** Where something was deleted. */
  onUndo?: () => void;
};

export function RoutinesNotice({ happened, onUndo }: RoutinesNoticeProps) {
  const { words, say } = useWords('builder');
  const texts = words.builder;
  switch (happened.kind) {
    case 'taken':
      return <Note>{say(texts.taken, { n: happened.count })}</Note>;
    case 'too-many':
      return <Note>{say(texts.tooMany, { to: ROUTINE_LIMITS.routines.to })}</Note>;
    case 'not-kept':
      return <Note>{texts.notKept}</Note>;
    case 'file-unread':
      return <Note>{texts.fileUnread}</Note>;
    case 'beside':
      return <Note>{texts.elsewhere}</Note>;
    case 'deleted':
      return (
        <Note>
          {say(texts.deleted, { name: happened.name })}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {texts.undo}
          </button>
        </Note>
      );
    case 'unreadable':
      return <Unreadable problems={happened.problems} />;
  }
}

function Unreadable({ problems }: { problems: readonly FileProblem[] }) {
  const { words, say } = useWords('builder');
  const textOf = useProblemText();
  const more = problems.length - SHOWN;
  return (
    <div class="note" role="alert">
      <p>
        <strong>{words.builder.unreadable}</strong>
      </p>
      <ul class="s">
        {problems.slice(0, SHOWN).map((problem, i) => (
          <li key={i}>
            {problem.path
              ? say(words.builder.problems.at, { path: problem.path, problem: textOf(problem) })
              : textOf(problem)}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="s soft">{say(words.builder.moreProblems, { n: more })}</p>}
    </div>
  );
}

function Note({ children }: { children: preact.ComponentChildren }) {
  return (
    <p class="note" role="status">
      {children}
    </p>
  );
}
