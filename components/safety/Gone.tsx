// A routine was to start that is no longer there.
import { useWords } from '../words.tsx';

export function Gone({ onBack }: { onBack: () => void }) {
  const { words } = useWords('player');
  const { gone, blocked } = words.player;
  return (
    <main class="content">
      <h1>{gone.title}</h1>
      <p class="soft lead">{gone.lead}</p>
      <div class="actions actions--end">
        <button type="button" class="button" onClick={onBack}>
          {blocked.back}
        </button>
      </div>
    </main>
  );
}
