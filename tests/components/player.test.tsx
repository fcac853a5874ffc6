import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Player } from '../../components/player/Player.tsx';
import type { Plan } from '../../core/plan.ts';
import { positionIn } from '../../core/position.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { answered, planOf, show } from './support.tsx';

const PLAN = planOf('three-points-180');
const calls = {
  onToggle: vi.fn(),
  onBack: vi.fn(),
  onSkip: vi.fn(),
  onStop: vi.fn(),
  onMute: vi.fn(),
  onPopOut: vi.fn(),
};

type Over = { plan?: Plan; playing?: boolean; isNew?: boolean };

function player(seconds: number, { plan = PLAN, playing = true, isNew = false }: Over = {}) {
  return (
    <Player
      plan={plan}
      position={positionIn(plan, seconds * 1000)}
      playing={playing}
      isNew={isNew}
      isMuted={false}
      {...calls}
    />
  );
}

const title = () => screen.getByRole('heading', { level: 1 });
const announced = () => screen.getByRole('status').textContent;
const key = (name: string, target: Element = document.body) => fireEvent.keyDown(target, { key: name });

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('player', () => {
  it.each([
    ['settling', 3],
    ['easing in', 12],
    ['holding', 30],
    ['letting go', 44],
    ['on the head', 160],
  ])('shows Stop while %s, playing or paused', (_, seconds) => {
    const shown = show(player(seconds));
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
    shown.show(player(seconds, { playing: false }));
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy();
  });

  it('names point, side, code and Chinese name', () => {
    show(player(30));
    expect(title().textContent).toBe('He Gu, left hand');
    expect(screen.getByText('LI4')).toBeTruthy();
    expect(screen.getByText('合谷').lang).toBe('zh-Hant');
  });

  it('tells phase and time left', () => {
    show(player(31.35));
    expect(screen.getByRole('timer', { name: 'Time left in this phase' }).textContent).toBe('0:09');
    expect(screen.getByText('2:29 left in all')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Step 2 of 6' })).toBeTruthy();
  });

  it('never lets a timer speak', () => {
    for (const seconds of [3, 30]) {
      show(player(seconds));
      for (const timer of screen.getAllByRole('timer')) expect(timer.getAttribute('aria-live')).toBe('off');
      cleanup();
    }
  });

  it('announces a step change once', () => {
    const said = new Set<string | null>();
    const shown = show(player(10));
    for (let tenths = 100; tenths <= 130; tenths++) {
      shown.show(player(tenths / 10));
      said.add(announced());
    }
    expect([...said]).toEqual(['Step 2 of 6: He Gu, left hand, 35 seconds.']);
  });

  it('says halfway in a long press, and the end', () => {
    const shown = show(player(28));
    expect(announced()).toBe('Halfway.');
    shown.show(player(180));
    expect(announced()).toBe('That was your pause.');
  });

  it('says lightly where the plan is light', () => {
    show(player(30, { plan: planOf('three-points-180', answered('bleeding')) }));
    expect(screen.getByText('Lightly: 2 to 3 out of 10.')).toBeTruthy();
    expect(screen.queryByText(/Firm/)).toBeNull();
  });

  it('tells how to find the point on request', () => {
    show(player(30));
    const toggle = screen.getByRole('button', { name: 'How do I find it?' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    expect(screen.getByText(/^Squeeze thumb and index finger/)).toBeTruthy();
  });

  describe('while the way to find the point is read', () => {
    const toggle = () => fireEvent.click(screen.getByRole('button', { name: 'How do I find it?' }));

    it('pauses, and goes on once it is closed', () => {
      const shown = show(player(30));
      toggle();
      expect(calls.onToggle).toHaveBeenCalledTimes(1);
      shown.show(player(30, { playing: false }));
      toggle();
      expect(calls.onToggle).toHaveBeenCalledTimes(2);
    });

    it('goes on also when it is closed at once', () => {
      show(player(30));
      toggle();
      toggle();
      expect(calls.onToggle).toHaveBeenCalledTimes(2);
    });

    it('stays paused if it was so before', () => {
      show(player(30, { playing: false }));
      toggle();
      toggle();
      expect(calls.onToggle).not.toHaveBeenCalled();
    });

    it('leaves it to those who play or pause meanwhile', () => {
      const shown = show(player(30));
      toggle();
      shown.show(player(30, { playing: false }));
      shown.show(player(30));
      toggle();
      expect(calls.onToggle).toHaveBeenCalledTimes(1);
      toggle();
      shown.show(player(31, { playing: false }));
      shown.show(player(31));
      shown.show(player(32, { playing: false }));
      toggle();
      expect(calls.onToggle).toHaveBeenCalledTimes(2);
    });
  });

  it('names the breath and its count', () => {
    show(player(12, { plan: planOf('shoulders-180') }));
    expect(screen.getByText('Breathe in')).toBeTruthy();
    expect(screen.getByText('of 2', { exact: false })).toBeTruthy();
  });

  it('offers play while paused', () => {
    show(player(30, { playing: false }));
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(calls.onToggle).toHaveBeenCalledOnce();
    expect(screen.getByText('Paused')).toBeTruthy();
  });

  it('obeys Space, arrows, S and M wherever the focus is', () => {
    show(player(30));
    key(' ');
    key('ArrowLeft');
    key('ArrowRight');
    key('s');
    key('m');
    const { onPopOut, ...byKey } = calls;
    expect(Object.values(byKey).map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1, 1, 1]);
    expect(onPopOut).not.toHaveBeenCalled();
  });

  it('tells its keys when asked, by the mouse or by "?", and plays on meanwhile', () => {
    show(player(30));
    const keys = screen.getByRole('button', { name: 'Keys' });
    const shown = () => screen.queryByText('Pause, and go on')?.closest('dl')?.hidden === false;
    expect([shown(), keys.getAttribute('aria-expanded')]).toEqual([false, 'false']);
    fireEvent.click(keys);
    expect([shown(), keys.getAttribute('aria-expanded')]).toEqual([true, 'true']);
    key('?');
    expect(shown()).toBe(false);
    expect(calls.onToggle).not.toHaveBeenCalled();
  });

  it('says on the sound button what it will do', () => {
    const shown = show(player(30));
    fireEvent.click(screen.getByRole('button', { name: 'Mute' }));
    expect(calls.onMute).toHaveBeenCalledOnce();
    shown.show(
      <Player plan={PLAN} position={positionIn(PLAN, 30_000)} playing isNew={false} isMuted {...calls} />,
    );
    expect(screen.getByRole('button', { name: 'Unmute' })).toBeTruthy();
  });

  it('moves to a window of its own, and offers no such thing where it is in one', () => {
    const name = 'Go on in a window of its own';
    const shown = show(player(30));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(calls.onPopOut).toHaveBeenCalledOnce();
    const own = { ...calls, onPopOut: undefined };
    shown.show(
      <Player
        plan={PLAN}
        position={positionIn(PLAN, 30_000)}
        playing
        isNew={false}
        isMuted={false}
        {...own}
      />,
    );
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('leaves Space to a focused button', () => {
    show(player(30));
    const stop = screen.getByRole('button', { name: 'Stop' });
    stop.focus();
    key(' ', stop);
    expect(calls.onToggle).not.toHaveBeenCalled();
  });

  it('never takes Escape', () => {
    show(player(30));
    expect(key('Escape')).toBe(true);
    expect(Object.values(calls).every(({ mock }) => mock.calls.length === 0)).toBe(true);
  });

  it('focuses the step’s name at first and leaves the focus alone afterwards', () => {
    const shown = show(player(9));
    expect(document.activeElement).toBe(title());
    const skip = screen.getByRole('button', { name: 'Skip step' });
    skip.focus();
    shown.show(player(11));
    expect(document.activeElement).toBe(skip);
  });

  it('brings the focus back when a step takes the focused control with it', () => {
    const plan = planOf('shoulders-180');
    const shown = show(player(40, { plan }));
    screen.getByRole('button', { name: 'How do I find it?' }).focus();
    shown.show(player(67, { plan }));
    expect(document.activeElement).toBe(title());
  });

  it('shows the figure of the point, in words too, and the way to find it while that is asked for', () => {
    const plan = planOf('three-points-180', { kind: 'cautious' });
    show(player(165, { plan }));
    const figure = () => screen.getByRole('img').getAttribute('aria-label');
    expect(figure()).toContain(words.figures.press.GV29);
    fireEvent.click(screen.getByRole('button', { name: words.player.findIt }));
    expect(figure()).toContain(words.figures.find.GV29);
  });
});

describe('a point that is new to the person', () => {
  const opener = () => screen.getByRole('button', { name: words.player.findIt });
  const isOpen = () => opener().getAttribute('aria-expanded') === 'true';
  const NEW = { isNew: true };

  it('has the way to find it open, with the clock standing, and the focus where it is at every step', () => {
    show(player(12, NEW));
    expect(isOpen()).toBe(true);
    expect(calls.onToggle).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(title());
    expect(announced()).toContain(words.player.announceNew);
  });

  it('goes on when the person closes it', () => {
    const shown = show(player(12, NEW));
    shown.show(player(12, { ...NEW, playing: false }));
    fireEvent.click(opener());
    expect(calls.onToggle).toHaveBeenCalledTimes(2);
    shown.show(player(12, NEW));
    expect(isOpen()).toBe(false);
    shown.show(player(13, NEW));
    expect(isOpen()).toBe(false);
  });

  it('does not stop the clock where it is closed before it could', () => {
    const shown = show(player(5));
    // Before effects have run.
    void act(() => {
      shown.show(player(12, NEW));
      opener().click();
    });
    expect(isOpen()).toBe(false);
    expect(calls.onToggle).not.toHaveBeenCalled();
  });

  it('closes with "play" as well; what the person opens stays open then', () => {
    const shown = show(player(12, NEW));
    shown.show(player(12, { ...NEW, playing: false }));
    shown.show(player(12, NEW));
    expect(isOpen()).toBe(false);
    fireEvent.click(opener());
    shown.show(player(12, { ...NEW, playing: false }));
    shown.show(player(12, NEW));
    expect(isOpen()).toBe(true);
  });

  it('lets the clock go on at the next step, unless that is of a new one too', () => {
    const shown = show(player(12, NEW));
    const held = (seconds: number, isNew: boolean) => shown.show(player(seconds, { isNew, playing: false }));
    held(12, true);
    held(82, true);
    expect(isOpen()).toBe(true);
    expect(calls.onToggle).toHaveBeenCalledTimes(1);
    held(46, false);
    expect(isOpen()).toBe(false);
    expect(calls.onToggle).toHaveBeenCalledTimes(2);
  });

  it('stands still at the next step too where the person had paused', () => {
    const shown = show(player(5, { playing: false }));
    shown.show(player(12, { ...NEW, playing: false }));
    shown.show(player(46, { playing: false }));
    expect(calls.onToggle).not.toHaveBeenCalled();
  });

  it('is paused no further where the run was held before', () => {
    show(player(12, { ...NEW, playing: false }));
    expect(isOpen()).toBe(true);
    fireEvent.click(opener());
    expect(calls.onToggle).not.toHaveBeenCalled();
  });
});
