// What the keys do, over the stage of the player, which plays on: they can be tried.
import { LineIcon } from '../Icon.tsx';
import { useWords } from '../words.tsx';

const ARROWS = { back: 'M15.5 10h-11m4.5-4.5L4.5 10 9 14.5', skip: 'M4.5 10h11M11 5.5l4.5 4.5-4.5 4.5' };

export function KeyList({ isShown }: { isShown: boolean }) {
  const { keys } = useWords('player').words.player;
  const rows = [
    { key: keys.space, does: keys.toggle },
    { key: <LineIcon name="arrow" paths={[ARROWS.back]} turns />, does: keys.back },
    { key: <LineIcon name="arrow" paths={[ARROWS.skip]} turns />, does: keys.skip },
    { key: 'S', does: keys.stop },
    { key: 'M', does: keys.mute },
    { key: '?', does: keys.show },
  ];
  return (
    <div class="key-place">
      <dl id="player-keys" class="key-list s" hidden={!isShown}>
        {rows.map(({ key, does }) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
