// The settings, in a tab of their own. The browsers call them the extension's options.
import { WordsProvider } from '../../components/words.tsx';
import { dailyPlan, page, safety, settings } from '../../locales/en.json';
import { letRun } from '../../platform/report.ts';
import { openPage } from '../page/open-page.tsx';
import { SettingsPart } from './SettingsPart.tsx';

const root = document.getElementById('root');
if (root)
  letRun(
    openPage(root, (storage, speech) => (
      <WordsProvider speech={{ ...speech, words: { ...speech.words, dailyPlan, page, safety, settings } }}>
        <SettingsPart storage={storage} />
      </WordsProvider>
    )),
    'opening the settings',
  );
