// Said above the points where an address led nowhere.
import { useWords } from '../words.tsx';

export function Lost() {
  const { words } = useWords('library');
  return (
    <p class="note" role="status">
      {words.library.notFound}
    </p>
  );
}
