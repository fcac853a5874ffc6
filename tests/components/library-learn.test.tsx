import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LearnList } from '../../components/library/learn/LearnList.tsx';
import { LearnPage } from '../../components/library/learn/LearnPage.tsx';
import { LEARN_PAGES, LEARN_SOURCES } from '../../data/learn-pages.ts';
import { SOURCES } from '../../data/sources.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { show } from './support.tsx';

const { learn } = words;
const HELP = '#/learn/red-flags';

afterEach(cleanup);

describe('the list', () => {
  it('leads to every page, in order', () => {
    show(<LearnList />);
    const links = within(screen.getByRole('list')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      LEARN_PAGES.map((page) => `#/learn/${page}`),
    );
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says so when there is no page by that name', () => {
    show(<LearnList isLost />);
    expect(screen.getByRole('status').textContent).toBe(learn.notFound);
  });

  it('leads to help', () => {
    show(<LearnList />);
    const [first] = screen.getAllByRole('link', { name: learn.helpLink });
    expect(first?.getAttribute('href')).toBe(HELP);
  });
});

describe('the page about breaks', () => {
  it('shows somebody at a desk, and says what is seen', () => {
    show(<LearnPage page="breaks" />);
    expect(screen.getByRole('img', { name: learn.drawings['desk-seated'] })).toBeTruthy();
  });
});

describe.each(LEARN_PAGES)('the page "%s"', (page) => {
  it('has its title, its lead and every word of its sections', () => {
    show(<LearnPage page={page} />);
    const { title, lead, sections } = learn.pages[page];
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(screen.getByText(lead)).toBeTruthy();
    for (const section of sections) {
      expect(screen.getByRole('heading', { level: 2, name: section.title })).toBeTruthy();
      for (const text of [...section.text, ...('list' in section ? section.list : [])])
        expect(screen.getByText(text)).toBeTruthy();
    }
  });

  it('leads to help', () => {
    show(<LearnPage page={page} />);
    const [link] = screen.getAllByRole('link', { name: learn.helpLink });
    expect(link?.getAttribute('href')).toBe(HELP);
    expect(link?.getAttribute('aria-current')).toBe(page === 'red-flags' ? 'page' : null);
  });

  it('names what it rests on, and links what has an address', () => {
    show(<LearnPage page={page} />);
    const rests = screen.getByRole('region', { name: learn.sources });
    expect(within(rests).getAllByRole('listitem')).toHaveLength(LEARN_SOURCES[page].length);
    const links = within(rests).queryAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      LEARN_SOURCES[page].flatMap((key) => SOURCES[key].url ?? []),
    );
    for (const link of links)
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it('leads to the pages before and after it', () => {
    show(<LearnPage page={page} />);
    const around = within(screen.getByRole('navigation')).getAllByRole('link');
    const at = LEARN_PAGES.indexOf(page);
    const neighbours = LEARN_PAGES.filter((_, i) => Math.abs(i - at) === 1);
    expect(around.map((link) => link.getAttribute('href'))).toEqual(
      neighbours.map((one) => `#/learn/${one}`),
    );
  });
});
