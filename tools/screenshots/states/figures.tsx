// Every point as the player shows it: pressed firmly, and while the person reads how to find it.
import { Figure } from '../../../components/figures/Figure.tsx';
import type { Plan } from '../../../core/plan.ts';
import { POINT_CODES, type PointCode } from '../../../data/point-codes.ts';
import { PRESSING } from '../../../data/pressing.ts';
import type { GalleryState } from '../states.tsx';
import { player } from './player.tsx';

function pressing(point: PointCode): Plan {
  const { techniques, laterality, gentle } = PRESSING[point];
  const side = laterality === 'each' ? 'left' : 'both';
  const seconds = { rampSeconds: 5, holdSeconds: 50, releaseSeconds: 5 };
  const step = {
    kind: 'press' as const,
    point,
    side,
    technique: techniques[0],
    light: gentle,
    ...seconds,
  } as const;
  return { routineId: 'classic-180', steps: [step], changes: [] };
}

export const FIGURE_STATES: readonly GalleryState[] = POINT_CODES.flatMap((point) => [
  { name: `point-${point}`, view: player(pressing(point), 20.2) },
  { name: `point-${point}-find`, view: player(pressing(point), 20.2), press: ['.step-foot button'] },
  {
    // Nothing but the figure, 320 by 240: what it says without words.
    name: `figure-${point}`,
    view: (
      <div style={{ inlineSize: '320px', blockSize: '240px', background: 'var(--figure-ground)' }}>
        <Figure point={point} side="left" layer="point" />
      </div>
    ),
  },
]);
