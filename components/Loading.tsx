// Before the first answer from storage. The words fade in only if it takes a while (CSS), so nothing flashes.
import { useWords } from './words.tsx';

export function Loading() {
  const { words } = useWords();
  return (
    <div class="content loading" role="status">
      <p>{words.popup.loading}</p>
    </div>
  );
}
