// The popup at rest: the dial and its sentence, two feelings, one suggestion, today, and quiet controls below.
import { useState } from 'preact/hooks';
import type { Feeling } from '../../core/step.ts';
import type { HomeView } from '../../core/view.ts';
import type { RoutineId } from '../../data/routines.ts';
import { useModule } from '../use-module.ts';
import { useWords } from '../words.tsx';
import { HomeFoot } from './HomeFoot.tsx';
import { Now } from './Now.tsx';
import type { PauseLength } from './PauseControls.tsx';
import { RoutineChoice } from './RoutineChoice.tsx';

export type HomeProps = {
  view: HomeView;
  onSaid: (feeling: Feeling) => void;
  onStart: (routine: RoutineId) => void;
  onPause: (length: PauseLength) => void;
  onResumeNudges: () => void;
};

export function Home({ view, onSaid, onStart, onPause, onResumeNudges }: HomeProps) {
  const { words } = useWords();
  const [chosen, setChosen] = useState<RoutineId>(view.suggested);
  // Drawn a moment after the first paint, in its place: the popup opens sooner.
  const later = useModule(() => import('./Today.tsx'));
  const texts = words.popup.home;
  return (
    <>
      <main class="content home">
        <Now view={view} />
        <section aria-labelledby="feel-title">
          <h2 class="label" id="feel-title">
            {texts.howIsIt}
          </h2>
          <div class="feel">
            <button type="button" class="button" onClick={() => onSaid('tense')}>
              {texts.tense}
              <span>{texts.tenseNote}</span>
            </button>
            <button type="button" class="button" onClick={() => onSaid('stressed')}>
              {texts.stressed}
              <span>{texts.stressedNote}</span>
            </button>
          </div>
        </section>
        <RoutineChoice suggested={view.suggested} chosen={chosen} onChoose={setChosen} onStart={onStart} />
        {later ? <later.Today day={view.day} todayMs={view.todayMs} /> : <div class="today today--later" />}
      </main>
      <HomeFoot
        pausedUntil={view.pausedUntil}
        sessions={view.sessions}
        onPause={onPause}
        onResumeNudges={onResumeNudges}
      />
    </>
  );
}
