// Where its button is, how to keep it in sight, and where to go from here.
import { libraryAddress } from '../../core/addresses.ts';
import { BREAK_PAGE, SETTINGS_PAGE, START_SUGGESTED } from '../../core/page-paths.ts';
import { useWords } from '../words.tsx';
import { StepPage } from './StepPage.tsx';
import { ToolbarPicture } from './ToolbarPicture.tsx';

export type PinStepProps = {
  isFirefox: boolean;
  /** The keys that open the popup; empty: none. */
  keys: string;
};

export function PinStep({ isFirefox, keys }: PinStepProps) {
  const { words, say } = useWords('welcome');
  const texts = words.welcome.pin;
  const ways = isFirefox ? texts.firefox : texts.chrome;
  return (
    <StepPage
      step="pin"
      title={texts.title}
      lead={texts.lead}
      end={
        <>
          <a class="button button--main" href={BREAK_PAGE + START_SUGGESTED}>
            {texts.start}
          </a>
          <a class="button button--tall" href={libraryAddress({ part: 'routines' })}>
            {texts.library}
          </a>
        </>
      }
    >
      <ToolbarPicture label={texts.picture} />
      <ol class="welcome-ways">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
      <p class="s soft">
        {keys && `${say(texts.keys, { keys })} `}
        {texts.kept} <a href={SETTINGS_PAGE}>{texts.settings}</a>
      </p>
    </StepPage>
  );
}
