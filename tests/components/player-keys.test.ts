import { describe, expect, it } from 'vitest';
import { actionForKey } from '../../components/player/player-keys.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, repeat: false, defaultPrevented: false };

function element(tag: string, attributes: Record<string, string> = {}): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

describe('keys of the player', () => {
  it.each([
    [' ', 'toggle'],
    ['ArrowLeft', 'back'],
    ['ArrowRight', 'skip'],
    ['s', 'stop'],
    ['S', 'stop'],
    ['m', 'mute'],
    ['M', 'mute'],
    ['?', 'keys'],
    ['Escape', null],
    ['Enter', null],
  ])('reads %j as %s', (key, action) => {
    expect(actionForKey({ ...plain, key }, null)).toBe(action);
  });

  it('turns the arrows with the line of reading', () => {
    expect(actionForKey({ ...plain, key: 'ArrowLeft' }, null, true)).toBe('skip');
    expect(actionForKey({ ...plain, key: 'ArrowRight' }, null, true)).toBe('back');
  });

  it.each([
    [' ', element('button')],
    [' ', element('summary')],
    [' ', element('input', { type: 'checkbox' })],
    ['ArrowLeft', element('input', { type: 'radio' })],
    ['ArrowRight', element('select')],
    ['s', element('input', { type: 'text' })],
    ['s', element('textarea')],
  ])('keeps %j from a control that uses it', (key, focused) => {
    expect(actionForKey({ ...plain, key }, focused)).toBeNull();
  });

  it('takes S and arrows while a button is focused', () => {
    expect(actionForKey({ ...plain, key: 's' }, element('button'))).toBe('stop');
    expect(actionForKey({ ...plain, key: 'ArrowLeft' }, element('button'))).toBe('back');
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'repeat', 'defaultPrevented'] as const)(
    'ignores a key with %s',
    (which) => {
      expect(actionForKey({ ...plain, key: 's', [which]: true }, null)).toBeNull();
    },
  );
});
