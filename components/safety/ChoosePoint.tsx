// Which point the classic press is for, and on which side. One press of a button says both.
import type { PointCode } from '../../data/point-codes.ts';
import type { Side } from '../../data/routines.ts';
import { pointName } from '../routine-facts.ts';
import { useWords } from '../words.tsx';

export type ChoosePointProps = {
  /** Points with the sides on which each may be pressed now; one without a side is left out. */
  points: readonly { point: PointCode; sides: readonly Side[] }[];
  onChoose: (point: PointCode, side: Side) => void;
  onBack: () => void;
};

export function ChoosePoint({ points, onChoose, onBack }: ChoosePointProps) {
  const { words, say } = useWords('player', 'points');
  const texts = words.player.classic;
  const leftOut = points.filter(({ sides }) => sides.length === 0).map(({ point }) => pointName(point));
  // One alone was chosen before, and only its side is asked.
  const only = points.length === 1 ? points[0] : undefined;
  return (
    <main class="content changes">
      <div>
        <p class="eyebrow">{words.routines['classic-180'].name}</p>
        <h1>{only ? pointName(only.point) : texts.title}</h1>
        <p class="s soft">{texts.lead}</p>
      </div>
      <ul class="pair">
        {points
          .filter(({ sides }) => sides.length > 0)
          .map(({ point, sides }) => (
            <li key={point} class="choose-point">
              <div>
                <strong id={`choose-${point}`} class={only ? 'hidden' : undefined}>
                  {pointName(point)}
                </strong>
                <p class="s soft">{words.points[point].where}.</p>
              </div>
              <div class="button-row" role="group" aria-labelledby={`choose-${point}`}>
                {sides.map((side) => (
                  <button
                    key={side}
                    type="button"
                    class="button button--small"
                    aria-label={say(words.player.pointSide, {
                      point: pointName(point),
                      side: words.player.side[side],
                    })}
                    onClick={() => onChoose(point, side)}
                  >
                    {texts[side]}
                  </button>
                ))}
              </div>
            </li>
          ))}
      </ul>
      {leftOut.length > 0 && (
        <p class="s soft">{say(texts.leftOut, { points: leftOut.join(words.popup.listJoin) })}</p>
      )}
      <div class="links">
        <button type="button" class="link" onClick={onBack}>
          {texts.back}
        </button>
      </div>
    </main>
  );
}
