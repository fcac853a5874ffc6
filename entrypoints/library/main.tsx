// The library, in a tab of its own.
import { WordsProvider } from '../../components/words.tsx';
import { library, page } from '../../locales/en.json';
import { indexedPageStorage } from '../../platform/indexed-page-storage.ts';
import { letRun } from '../../platform/report.ts';
import { openPage } from '../page/open-page.tsx';
import { Library } from './Library.tsx';

const root = document.getElementById('root');
if (root)
  letRun(
    openPage(root, {
      storage: indexedPageStorage,
      show: (storage, speech) => (
        <WordsProvider speech={{ ...speech, words: { ...speech.words, library, page } }}>
          <Library storage={storage} />
        </WordsProvider>
      ),
    }),
    'opening the library',
  );
