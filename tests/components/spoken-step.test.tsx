import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Player } from '../../components/player/Player.tsx';
import { spokenStep } from '../../components/player/spoken-step.ts';
import { planMs, stepMs } from '../../core/plan.ts';
import { positionIn } from '../../core/position.ts';
import type { RoutineId } from '../../data/routines.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { answered, planOf, show } from './support.tsx';

const nothing = () => undefined;
const calls = { onToggle: nothing, onBack: nothing, onSkip: nothing, onStop: nothing, onMute: nothing };

afterEach(cleanup);

describe('the voice', () => {
  it('says He Gu in one breath', () => {
    expect(spokenStep(planOf('three-points-180'), 1, words)).toBe(
      'He Gu, left hand. Thumb on top, finger below. Small slow circles towards the index finger’s bone. Firm, still comfortable.',
    );
  });
  it.each<RoutineId>(['three-points-180', 'shoulders-180', 'farview-60'])(
    'says what stands on the screen at each step of %s, and no other words',
    (id) => {
      for (const plan of [planOf(id), planOf(id, answered('bleeding'))]) {
        let start = 0;
        for (const [index, step] of plan.steps.entries()) {
          const position = positionIn(plan, Math.min(start + 1, planMs(plan)));
          const { container } = show(
            <Player plan={plan} position={position} playing isNew={false} isMuted={false} {...calls} />,
          );
          const title = container.querySelector('h1')?.textContent ?? '';
          const cue = [...(container.querySelector('.cue')?.childNodes ?? [])].map(
            (node) => node.textContent,
          );
          expect(spokenStep(plan, index, words)).toBe([`${title}.`, ...cue].join(' '));
          cleanup();
          start += stepMs(step);
        }
      }
    },
  );
  it('says nothing of a step that is not there', () => {
    expect(spokenStep({ steps: [], changes: [] }, 0, words)).toBe('');
  });
});
