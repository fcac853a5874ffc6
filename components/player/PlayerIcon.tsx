// The icons of the player's controls, which come with it.
import { LineIcon } from '../Icon.tsx';

const PATHS = {
  stop: [
    'M5.5 4h9A1.5 1.5 0 0 1 16 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 14.5v-9A1.5 1.5 0 0 1 5.5 4Z',
  ],
  pause: ['M7 4.5v11', 'M13 4.5v11'],
  play: ['M6.5 4.2v11.6L16 10Z'],
  back: ['m15 5-7 5 7 5Z', 'M5 5v10'],
  sound: [
    'M3.5 7.8v4.4h2.7L10 15.5v-11L6.2 7.8Z',
    'M12.6 7.6a3.4 3.4 0 0 1 0 4.8',
    'M14.8 5.4a6.5 6.5 0 0 1 0 9.2',
  ],
  muted: ['M3.5 7.8v4.4h2.7L10 15.5v-11L6.2 7.8Z', 'm12.8 8 4 4', 'm16.8 8-4 4'],
  window: ['M8.5 4.5h-4v11h11v-4', 'M11.5 3.5h5v5', 'm16.3 3.7-6.3 6.3'],
  keys: ['M3 5.5h14v9H3Z', 'M6 8.5h.1M9 8.5h.1M12 8.5h.1M14.5 8.5h.1M6 11.7h8'],
  skip: ['m5 5 7 5-7 5Z', 'M15 5v10'],
} satisfies Record<string, readonly string[]>;

export function PlayerIcon({ name }: { name: keyof typeof PATHS }) {
  return <LineIcon name={name} paths={PATHS[name]} turns={name === 'back' || name === 'skip'} />;
}
