// The page of one point: find it, press it, when to leave it out, what is known, and what this person wants of it.
import { routeHash } from '../../../core/library-route.ts';
import type { PointCode } from '../../../data/point-codes.ts';
import { POINT_GROUP_KEYS, POINT_GROUPS } from '../../../data/point-groups.ts';
import { useWords } from '../../words.tsx';
import { InRoutines } from './InRoutines.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { Known } from './Known.tsx';
import { LeaveItOut } from './LeaveItOut.tsx';
import { OtherNames } from './OtherNames.tsx';
import { OwnChoices, type OwnChoicesProps } from './OwnChoices.tsx';
import { PointFigure } from './PointFigure.tsx';
import { PointHead } from './PointHead.tsx';
import { PressIt } from './PressIt.tsx';
import { PressNow } from './PressNow.tsx';
import { StandingNote, type StandingNoteProps } from './StandingNote.tsx';

export type PointPageProps = {
  point: PointCode;
  /** How it stands for the person, and what they chose; null until it is known. */
  own: (StandingNoteProps & Omit<OwnChoicesProps, 'point'>) | null;
};

export function PointPage({ point, own }: PointPageProps) {
  const { words } = useWords('pointPages', 'points');
  const texts = words.pointPages;
  const { find, caution } = words.points[point];
  return (
    <article class="point">
      <Crumbs point={point} />
      {own && <StandingNote {...own} />}
      <div class="point-top">
        <PointFigure point={point} />
        <div>
          <PointHead point={point} />
          <KeyFacts point={point} />
          <section aria-labelledby="find-it">
            <h2 id="find-it">{texts.find}</h2>
            <ol class="find-steps">
              {sentencesOf(find).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
            <p class="s soft">{caution}</p>
          </section>
          {own && <PressNow point={point} {...own} />}
        </div>
      </div>
      <div class="point-columns">
        <div>
          <PressIt point={point} />
          <Mistakes point={point} />
        </div>
        <LeaveItOut point={point} />
        <Known point={point} />
      </div>
      <div class="point-columns">
        <OtherNames point={point} />
        <InRoutines point={point} />
        {own && <OwnChoices point={point} {...own} />}
      </div>
    </article>
  );
}

function Crumbs({ point }: { point: PointCode }) {
  const texts = useWords('pointPages').words.pointPages;
  const group = POINT_GROUP_KEYS.find((key) => POINT_GROUPS[key].some((code) => code === point));
  return (
    <p class="crumbs">
      <a href={routeHash({ part: 'points' })}>{texts.title}</a>
      {group && ` / ${texts.groups[group]}`}
    </p>
  );
}

function Mistakes({ point }: { point: PointCode }) {
  const texts = useWords('pointPages').words.pointPages;
  return (
    <section aria-labelledby="mistakes">
      <h2 id="mistakes">{texts.mistakes}</h2>
      <ul class="plain">
        {texts.points[point].mistakes.map((mistake) => (
          <li key={mistake}>{mistake}</li>
        ))}
      </ul>
    </section>
  );
}

/** Each sentence is a step. Content has at most three, and no full stop within one: tests hold it to that. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/);
}
