// What the browser's tab is called while a page of the library is up.
import { useEffect } from 'preact/hooks';
import { useSections } from '../../components/words.tsx';

export function useTabTitle(page: string): void {
  const { words, say } = useSections('library');
  const title = say(words.library.tab, { page, brand: words.popup.brand });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
