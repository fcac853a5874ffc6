import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SoundField, type SoundFieldProps } from '../../components/settings/SoundField.tsx';
import { show } from './support.tsx';

const VOICES = [
  { uri: 'a', name: 'Ada', language: 'en-GB' },
  { uri: 'b', name: 'Bea', language: 'de-DE' },
];
const calls = {
  onSound: vi.fn(),
  onUnmute: vi.fn(),
  onTryChime: vi.fn(),
  onVoice: vi.fn(),
  onTryVoice: vi.fn(),
};
const field = (over: Partial<SoundFieldProps> = {}) => (
  <SoundField sound={0.5} isMuted={false} voice="off" voices={VOICES} {...calls} {...over} />
);
const volume = () => screen.getByRole('slider', { name: 'How loud chimes and voice are' });
const voices = () => screen.getByRole('combobox', { name: 'A voice that says each step' });
const tryOut = (what: string) => screen.getByRole<HTMLButtonElement>('button', { name: `Try the ${what}` });

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the sound field', () => {
  it('says how loud it is, and tells a new loudness as a share', () => {
    show(field());
    expect(volume().getAttribute('aria-valuetext')).toBe('50 %');
    fireEvent.input(volume(), { target: { value: '35' } });
    expect(calls.onSound).toHaveBeenCalledWith(0.35);
  });
  it('lets the chime be tried, unless nothing would be heard', () => {
    const shown = show(field());
    fireEvent.click(tryOut('chime'));
    expect(calls.onTryChime).toHaveBeenCalledOnce();
    shown.show(field({ sound: 0, voice: 'a' }));
    expect([tryOut('chime').disabled, tryOut('voice').disabled]).toEqual([true, true]);
    expect(volume().getAttribute('aria-valuetext')).toBe('Silent');
  });
  it('says that it is muted in the player, and unmutes', () => {
    show(field({ isMuted: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Unmute' }));
    expect(calls.onUnmute).toHaveBeenCalledOnce();
  });
  it('offers no voice and those given, and lets the chosen one be tried', () => {
    const shown = show(field());
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'None',
      'Ada (en-GB)',
      'Bea (de-DE)',
    ]);
    expect(tryOut('voice').disabled).toBe(true);
    fireEvent.change(voices(), { target: { value: 'b' } });
    expect(calls.onVoice).toHaveBeenCalledWith('b');
    shown.show(field({ voice: 'b' }));
    fireEvent.click(tryOut('voice'));
    expect(calls.onTryVoice).toHaveBeenCalledOnce();
  });
  it('keeps a voice that is gone in the list, and says so; it can’t be tried', () => {
    show(field({ voice: 'was-here' }));
    expect(screen.getByRole('option', { name: 'A voice that is no longer here' })).toBeTruthy();
    expect(tryOut('voice').disabled).toBe(true);
  });
  it('says where there is no voice of this computer', () => {
    show(field({ voices: [] }));
    expect(screen.getByText('This browser has no voice of this computer.')).toBeTruthy();
  });
});
