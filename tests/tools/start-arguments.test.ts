import { describe, expect, it } from 'vitest';
import { hasDisplay, parseStartArguments } from '../../tools/start-arguments.ts';

describe('what was asked of npm start', () => {
  it.each([
    [[], { isTour: false }],
    [['--tour'], { isTour: true }],
    [['--browser', 'firefox'], { kind: 'firefox', isTour: false }],
    [['--browser=chrome', '--tour'], { kind: 'chromium', isTour: true }],
  ])('reads %j', (words, expected) => {
    expect(parseStartArguments(words)).toEqual(expected);
  });

  it.each([[['--browser']], [['--browser', 'opera']], [['--turbo']]])(
    'refuses %j with what there is',
    (words) => {
      expect(() => parseStartArguments(words)).toThrow(/--browser/);
    },
  );
});

describe('a display', () => {
  it('is taken for granted on macOS and Windows', () => {
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });

  it('is there on Linux when X or Wayland says so', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});
