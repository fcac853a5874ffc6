// The settings, in a tab of their own. The browsers call them the extension's options.
import { WordsProvider } from '../../components/words.tsx';
import { dailyPlan, page, safety, settings, sound } from '../../locales/en.json';
import { indexedPageStorage } from '../../platform/indexed-page-storage.ts';
import { letRun } from '../../platform/report.ts';
import { openPage } from '../page/open-page.tsx';
import { SettingsPart } from './SettingsPart.tsx';

const root = document.getElementById('root');
if (root)
  letRun(
    openPage(root, {
      storage: indexedPageStorage,
      show: (storage, speech) => (
        <WordsProvider
          speech={{ ...speech, words: { ...speech.words, dailyPlan, page, safety, settings, sound } }}
        >
          <SettingsPart storage={storage} />
        </WordsProvider>
      ),
    }),
    'opening the settings',
  );
