// The welcome, in a tab of its own: it opens once after installing, and again by its address or from the settings.
import { WordsProvider } from '../../components/words.tsx';
import { page, player, safety, settings, welcome } from '../../locales/en.json';
import { indexedPageStorage } from '../../platform/indexed-page-storage.ts';
import { letRun } from '../../platform/report.ts';
import { openPage } from '../page/open-page.tsx';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('root');
if (root)
  letRun(
    openPage(root, {
      storage: indexedPageStorage,
      show: (_storage, speech) => (
        <WordsProvider
          speech={{ ...speech, words: { ...speech.words, page, player, safety, settings, welcome } }}
        >
          <Welcome />
        </WordsProvider>
      ),
    }),
    'opening the welcome',
  );
