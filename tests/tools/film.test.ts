import { expect, test } from 'vitest';
import { filmOf } from '../../tools/screenshots/film.ts';

const FRAMES = [
  { webp: 'AAAA', ms: 1000 },
  { webp: 'BBBB', ms: 250 },
  { webp: 'CCCC', ms: 750 },
];
const film = filmOf(FRAMES, { width: 100, height: 50 }, 1);

test('each picture begins where the one before it ends', () => {
  expect(film).toContain('film 2s step-end infinite');
  expect(film).toContain('0.000%{transform:translateX(0px)}');
  expect(film).toContain('50.000%{transform:translateX(-100px)}');
  expect(film).toContain('62.500%{transform:translateX(-200px)}');
});

test('the pictures stand side by side, and only one is seen', () => {
  expect(film).toContain('viewBox="0 0 100 50"');
  const places = [...film.matchAll(/<image x="(\d+)"[^>]*base64,(\w+)"/g)].map(([, x, data]) => [x, data]);
  expect(places).toEqual([
    ['0', 'AAAA'],
    ['100', 'BBBB'],
    ['200', 'CCCC'],
  ]);
});

test('whoever wants less motion sees the chosen one, still', () => {
  expect(film).toContain(
    '@media(prefers-reduced-motion:reduce){g{animation:none;transform:translateX(-100px)}}',
  );
});
