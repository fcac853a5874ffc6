// The icons of the player's controls, which come with it.
import { LineIcon } from '../Icon.tsx';

const PATHS = {
  stop: [
    'M5.5 4h9A1.5 1.5 0 0 1 16 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 4 14.5v-9A1.5 1.5 0 0 1 5.5 4Z',
  ],
  pause: ['M7 4.5v11', 'M13 4.5v11'],
  play: ['M6.5 4.2v11.6L16 10Z'],
  back: ['m15 5-7 5 7 5Z', 'M5 5v10'],
  skip: ['m5 5 7 5-7 5Z', 'M15 5v10'],
} satisfies Record<string, readonly string[]>;

export function PlayerIcon({ name }: { name: keyof typeof PATHS }) {
  return <LineIcon name={name} paths={PATHS[name]} turns={name === 'back' || name === 'skip'} />;
}
