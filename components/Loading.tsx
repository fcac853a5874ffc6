// Before the first answer from storage. The words fade in only if it takes a while (CSS), so nothing flashes.
import { useWords } from './words.tsx';

export function Loading() {
  const { words } = useWords();
  return (
    <main class="content loading">
      <p role="status">{words.popup.loading}</p>
    </main>
  );
}
