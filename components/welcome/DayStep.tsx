// What Press Pause does, as one picture and its key.
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.tsx';
import { DayPicture } from './DayPicture.tsx';
import { StepPage } from './StepPage.tsx';

const KEYS = ['screen', 'moment', 'nudge', 'pause'] as const;

export function DayStep() {
  const { words } = useWords('welcome');
  const texts = words.welcome.day;
  return (
    <StepPage step="day" title={texts.title} lead={texts.lead}>
      <figure class="welcome-day">
        <DayPicture label={texts.picture} />
        <figcaption>
          <ol class="welcome-keys">
            {KEYS.map((name) => (
              <Key key={name} name={name}>
                {texts.keys[name]}
              </Key>
            ))}
          </ol>
        </figcaption>
      </figure>
    </StepPage>
  );
}

function Key({ name, children }: { name: (typeof KEYS)[number]; children: ComponentChildren }) {
  return (
    <li>
      <span class={`welcome-key welcome-key--${name}`} aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}
