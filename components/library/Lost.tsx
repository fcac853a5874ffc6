// Said above the points where an address led nowhere.
import { useSections } from '../words.tsx';

export function Lost() {
  const { words } = useSections('library');
  return (
    <p class="note" role="status">
      {words.library.notFound}
    </p>
  );
}
