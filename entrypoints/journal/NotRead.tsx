// A part of the journal that could not be read.
import { useJournalText } from '../../components/journal/journal-text.ts';

export function NotRead() {
  const { texts } = useJournalText();
  return (
    <p class="note" role="alert">
      {texts.notRead}
    </p>
  );
}
