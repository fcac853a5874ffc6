// The journal, in a tab of its own.
import { WordsProvider } from '../../components/words.tsx';
import { because, journal, notice, page, ratings, today } from '../../locales/en.json';
import { letRun } from '../../platform/report.ts';
import { openPage } from '../page/open-page.tsx';
import { Journal } from './Journal.tsx';

const words = { because, journal, notice, page, ratings, today };

const root = document.getElementById('root');
if (root)
  letRun(
    openPage(root, (storage, speech) => (
      <WordsProvider speech={{ ...speech, words: { ...speech.words, ...words } }}>
        <Journal storage={storage} />
      </WordsProvider>
    )),
    'opening the journal',
  );
