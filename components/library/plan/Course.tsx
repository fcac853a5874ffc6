// How a plan goes, as three steps: more at first, then less. A pin for each time, in the order of the day.
import { useWords } from '../../words.tsx';

const STEPS = [
  { name: 'full', pins: [true, true, true] },
  { name: 'fading', pins: [true, false, true] },
  { name: 'steady', pins: [true, false, false] },
] as const;

export function Course() {
  const { words } = useWords('dailyPlan');
  const texts = words.dailyPlan.course;
  return (
    <ol class="course" aria-label={texts.title}>
      {STEPS.map(({ name, pins }) => (
        <li key={name}>
          <span class="course-pins" aria-hidden="true">
            {pins.map((isOn, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three places that stay
              <i key={i} class={isOn ? 'course-pin' : 'course-pin course-pin--off'} />
            ))}
          </span>
          <b>{texts[name]}</b>
          <span class="soft">{texts[`${name}Note`]}</span>
        </li>
      ))}
    </ol>
  );
}
