// Before the first answer from storage, and where a part is still coming. The words fade in only if it takes a while
// (CSS), so nothing flashes.
import { useWords } from './words.tsx';

/** `isPart`: on a page that has its `main` already. */
export function Loading({ isPart = false }: { isPart?: boolean }) {
  const { words } = useWords();
  const Place = isPart ? 'div' : 'main';
  return (
    <Place class="content loading">
      <p role="status">{words.popup.loading}</p>
    </Place>
  );
}
