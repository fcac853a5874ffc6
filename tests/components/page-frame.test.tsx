// The frame that all wide pages share: where its way leads, and what it says about where one is.
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { PageFrame, type PageName } from '../../components/page/PageFrame.tsx';
import { show } from './support.tsx';

afterEach(cleanup);

function linksWith(current: PageName | null): HTMLElement[] {
  show(<PageFrame current={current}>The page</PageFrame>);
  return within(screen.getByRole('navigation')).getAllByRole('link');
}

it('leads to every page, in one order', () => {
  const links = linksWith(null);
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Journal', 'journal.html'],
    ['Routines', 'library.html#/routines'],
    ['Daily plan', 'library.html#/plan'],
    ['Points', 'library.html#/points'],
    ['Find', 'library.html#/find'],
    ['Learn', 'library.html#/learn'],
    ['Settings', 'settings.html'],
  ]);
});

it('marks the page that is up, and no other', () => {
  const marked = linksWith('settings').filter((link) => link.hasAttribute('aria-current'));
  expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
    ['Settings', 'page'],
  ]);
});

it('marks none on a page that the way does not lead to', () => {
  expect(linksWith(null).some((link) => link.hasAttribute('aria-current'))).toBe(false);
});

it('shows the page below the bar', () => {
  linksWith('journal');
  expect(screen.getByRole('main').textContent).toBe('The page');
});
