// What the browser's tab is called while a wide page is up.
import { useEffect } from 'preact/hooks';
import { useWords } from '../../components/words.tsx';

export function useTabTitle(title: string): void {
  const { words, say } = useWords('page');
  const tab = say(words.page.tab, { page: title, brand: words.popup.brand });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
}
