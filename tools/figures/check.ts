// `npm run figures:check`: prints how far each drawn point lies from where its landmarks put it, and fails beyond 2 % of
// the body's unit without a reason. Reads the committed table; needs no body.
import { DRAWINGS, type Drawing } from '../../data/drawings.ts';
import { reportFailure } from '../report-failure.ts';
import { deviationOf, PLACE_RULES, TOLERANCE } from './place-rules.ts';

function checkFigures(): void {
  const drawings: Readonly<Record<string, Drawing>> = DRAWINGS;
  const wrong = PLACE_RULES.filter((rule) => {
    const drawing = drawings[rule.drawing];
    const drawn = drawing?.points.find(({ point, side }) => point === rule.drawing && side !== 'right');
    if (!drawing || !drawn) throw new Error(`The table has no ${rule.drawing}: run npm run figures.`);
    const deviation = deviationOf(rule, { point: [drawn.x, drawn.y], landmarks: drawing.landmarks });
    const isWrong = deviation > TOLERANCE && rule.reason === undefined;
    const share = `${(100 * deviation).toFixed(1)} %`.padStart(7);
    console.log(
      [rule.drawing.padEnd(6), share, isWrong ? 'too far' : '', rule.reason ?? ''].join('  ').trimEnd(),
    );
    return isWrong;
  });
  if (wrong.length > 0) throw new Error(`Too far off: ${wrong.map(({ drawing }) => drawing).join(', ')}.`);
}

try {
  checkFigures();
} catch (error) {
  reportFailure(error);
}
