// Line icons, 20 × 20 with strokes of 1.5. Decorative: the control around one carries the name.

const PATHS = {
  bell: ['M5 13.5V9a5 5 0 0 1 10 0v4.5l1 1H4Z', 'M8.5 16.8h3'],
  'bell-off': ['M5 13.5V9a5 5 0 0 1 8.4-3.7M15 9v4.5l1 1H7', 'M8.5 16.8h3', 'm3.5 16.5 13-13'],
  book: [
    'M10 5.6C8.3 4.4 6.2 4 3.8 4v11c2.4 0 4.5.4 6.2 1.6 1.7-1.2 3.8-1.6 6.2-1.6V4c-2.4 0-4.5.4-6.2 1.6Z',
    'M10 5.6v11',
  ],
  down: ['m5.5 8 4.5 4.5L14.5 8'],
  info: ['M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14', 'M10 9.2v4', 'M10 6.6v.1'],
  shield: ['M10 2.8 4.2 5v4.6c0 3.6 2.3 6.1 5.8 7.6 3.5-1.5 5.8-4 5.8-7.6V5Z', 'm7.4 10 1.9 1.9 3.4-3.7'],
  bars: ['M4.5 16.5v-5M10 16.5v-13M15.5 16.5v-8', 'M2.5 16.5h15'],
  sliders: [
    'M3 6h9M16 6h1M3 14h1M8 14h9',
    'M14 4a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
    'M6 12a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  ],
  close: ['m5.5 5.5 9 9', 'm14.5 5.5-9 9'],
  check: ['m4.5 10.5 3.7 3.7 7.3-8.2'],
} satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return <LineIcon name={name} paths={PATHS[name]} />;
}

/** Any icon, from its paths: for parts that bring their own. `turns`: points along the line of reading. */
export function LineIcon({
  name,
  paths,
  turns = false,
}: {
  name: string;
  paths: readonly string[];
  turns?: boolean;
}) {
  return (
    <svg
      class={`icon icon--${name}${turns ? ' icon--directional' : ''}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
