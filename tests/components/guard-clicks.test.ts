import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { guardClicks } from '../../entrypoints/popup/guard-clicks.ts';

const pressed: string[] = [];

function addButton(id: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.addEventListener('click', () => pressed.push(id));
  document.body.append(button);
  return button;
}

const click = (button: HTMLElement, detail: number) =>
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

describe('a double click', () => {
  beforeAll(guardClicks);
  beforeEach(() => {
    pressed.length = 0;
    document.body.replaceChildren();
  });

  it('does not press what came up under the pointer after its first half', () => {
    const stop = addButton('stop');
    click(stop, 1);
    stop.remove();
    click(addButton('go on'), 2);
    expect(pressed).toEqual(['stop']);
  });
  it('presses one and the same control as often as it is clicked', () => {
    const skip = addButton('skip');
    click(skip, 1);
    click(skip, 2);
    click(skip, 3);
    expect(pressed).toEqual(['skip', 'skip', 'skip']);
  });
  it('is not seen in the keyboard, nor in a click of its own', () => {
    click(addButton('stop'), 1);
    click(addButton('go on'), 1);
    click(addButton('by keyboard'), 0);
    expect(pressed).toEqual(['stop', 'go on', 'by keyboard']);
  });
});
