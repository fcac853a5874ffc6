import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../components/Notice.tsx';
import { PopupFrame } from '../../components/PopupFrame.tsx';
import { show } from './support.tsx';

afterEach(cleanup);

describe('notices', () => {
  it('tells of entries set aside, and goes when dismissed', () => {
    const onDismiss = vi.fn();
    show(<Notice kind="set-aside" count={1} onDismiss={onDismiss} />);
    expect(screen.getByRole('status').textContent).toContain('1 stored entry could not be read');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stays where it cannot be dismissed', () => {
    show(<Notice kind="memory" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the frame', () => {
  it('offers the safety answers by name', () => {
    const onSafety = vi.fn();
    show(<PopupFrame onSafety={onSafety}>…</PopupFrame>);
    fireEvent.click(screen.getByRole('button', { name: 'Safety answers' }));
    expect(onSafety).toHaveBeenCalledOnce();
  });
});
