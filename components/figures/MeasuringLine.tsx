// Over the back of the head: each mark lies halfway from the middle to the bone behind the ear.
// Without it the two marks read as eyes.
import { GB20 } from '../../data/drawings.ts';

const [middle] = GB20.landmarks.midline;
const [left] = GB20.landmarks.mastoid;
const right = 2 * middle - left;
const { y } = GB20.points[0];
const path = `M${left} ${y}H${right}M${middle} ${y - 4}v8M${left} ${y - 3}v6M${right} ${y - 3}v6`;

export function MeasuringLine() {
  return <path class="guide-line" d={path} />;
}
