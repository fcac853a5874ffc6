// What the browser's tab is called while a page of the library is up.
import { useEffect } from 'preact/hooks';

export function useTabTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
