// What the resting popup draws a moment after its first paint, so that it opens sooner.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { NextLine } from '../../components/home/NextLine.tsx';
import { Today } from '../../components/home/Today.tsx';
import { homeView } from '../../core/home-view.ts';
import { todaysNudges } from '../../core/nudge-list.ts';
import { Later } from './Later.tsx';
import type { Loaded } from './load-rows.ts';

type Acts = { reload: () => Promise<void>; onNoCall: () => void };
type Parts = Record<'next' | 'question' | 'today', ComponentChildren>;

export function homeParts(loaded: Loaded, { reload, onNoCall }: Acts): Parts {
  const { rows, at, env } = loaded;
  const view = homeView(rows, at, env);
  return {
    next: <NextLine {...{ view, onNoCall }} />,
    question: <Question {...{ loaded, reload }} isAsked={view.askHowOften} />,
    today: (
      <Today
        day={view.day}
        todayMs={view.todayMs}
        nudges={todaysNudges(rows, at, env)}
        sessions={view.sessions}
      />
    ),
  };
}

type QuestionProps = { loaded: Loaded; reload: () => Promise<void>; isAsked: boolean };

// Once asked it stays until the popup closes: it says what the answer changed.
function Question({ loaded, reload, isAsked }: QuestionProps) {
  const wasAsked = useRef(false);
  wasAsked.current ||= isAsked;
  if (!wasAsked.current) return null;
  return (
    <Later load={() => import('./HowOftenPart.tsx')} meanwhile={null}>
      {({ HowOftenPart }) => <HowOftenPart settings={loaded.env.settings} onTold={reload} />}
    </Later>
  );
}
