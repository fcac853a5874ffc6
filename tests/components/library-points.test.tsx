import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PointList } from '../../components/library/points/PointList.tsx';
import { PointPage } from '../../components/library/points/PointPage.tsx';
import type { PlanContext } from '../../core/plan-for.ts';
import { pointStanding } from '../../core/point-standing.ts';
import { MATRIX } from '../../data/conditions.ts';
import { POINT_CODES, type PointCode } from '../../data/point-codes.ts';
import { POINT_FACTS } from '../../data/point-facts.ts';
import { POINTS } from '../../data/points.ts';
import { PRESSING } from '../../data/pressing.ts';
import { SOURCES } from '../../data/sources.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { answered, at, show } from './support.tsx';

afterEach(cleanup);

const CONTEXT: PlanContext = { profile: answered(), todayByPoint: {}, hiddenUntil: {}, now: at('14:00') };

function openPage(point: PointCode, { context = CONTEXT, ...over }: Partial<Own> & WithContext = {}) {
  const callbacks = { onLeaveOut: vi.fn(), onSkin: vi.fn() };
  const own: Own = {
    standing: pointStanding(point, context),
    isUnasked: false,
    answersHref: 'break.html?open=safety',
    isLeftOut: false,
    soreSide: null,
    hasFailed: false,
    ...callbacks,
    ...over,
  };
  const { container } = show(<PointPage point={point} own={own} />);
  return { ...callbacks, container };
}
type Own = NonNullable<Parameters<typeof PointPage>[0]['own']>;
type WithContext = { context?: PlanContext };

describe('the list', () => {
  const openList = (query = '', context: PlanContext | null = CONTEXT) => {
    const onQuery = vi.fn();
    show(
      <PointList
        query={query}
        onQuery={onQuery}
        standingOf={context && ((point) => pointStanding(point, context))}
      />,
    );
    return onQuery;
  };
  const rows = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  it('shows every point once, each with name, Chinese, code and address', () => {
    openList();
    expect(rows()).toHaveLength(POINT_CODES.length);
    for (const code of POINT_CODES) {
      const { plain, hant } = POINTS[code];
      expect(rows()).toContain(`${plain} ${hant} ${code}`);
      expect(screen.getByRole('link', { name: plain }).getAttribute('href')).toBe(`#/points/${code}`);
      expect(screen.getByText(hant).getAttribute('lang')).toBe('zh-Hant');
    }
  });

  it('groups them by place of the body', () => {
    openList();
    const chest = screen.getByRole('region', { name: 'Chest' });
    expect(within(chest).getAllByRole('listitem')[0]?.textContent).toContain('Dan Zhong');
  });

  it('says how a point fits a desk', () => {
    openList('LR3');
    const marks = within(screen.getByRole('list', { name: 'Fits' })).getAllByRole('listitem');
    expect(marks.map(({ textContent }) => textContent)).toEqual(['seated', 'at home', 'shoes off']);
  });

  it('asks for what is typed, and shows what it finds, without groups that are empty', () => {
    const onQuery = openList('nei guan');
    expect(rows()).toEqual(['Nei Guan 內關 PC6']);
    expect(screen.queryByRole('heading', { name: 'Chest' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('1 point');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'hoku' } });
    expect(onQuery).toHaveBeenCalledWith('hoku');
  });

  it('finds by channel and by what a name means', () => {
    openList('gallbladder');
    expect(rows()).toEqual(['Feng Chi 風池 GB20', 'Jian Jing 肩井 GB21']);
    cleanup();
    openList('wind pool');
    expect(rows()).toEqual(['Feng Chi 風池 GB20']);
  });

  it('says so when nothing goes by that name, and where else to look', () => {
    openList('<b>nothing</b>');
    expect(screen.getByText('No point here goes by “<b>nothing</b>”.')).toBeTruthy();
    expect(screen.getByRole('link', { name: words.pointPages.byPlace }).getAttribute('href')).toBe('#/find');
  });

  it('says what is left out for this person, and is whole before that is known', () => {
    openList('LI4', { ...CONTEXT, profile: answered('pregnancy') });
    expect(screen.getByText('Left out for you now')).toBeTruthy();
    cleanup();
    openList('LI4', { ...CONTEXT, skin: { LI4: 'left' } });
    expect(screen.getByText('Left out on the left side')).toBeTruthy();
    cleanup();
    openList('LI4', null);
    expect(rows()).toHaveLength(1);
  });
});

describe.each(POINT_CODES)('the page of %s', (code) => {
  it('has its names, each marked as the language it is', () => {
    const { container } = openPage(code);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(POINTS[code].plain);
    const { pinyin, hans, names } = POINT_FACTS[code];
    const inLanguage = (lang: string) =>
      [...container.querySelectorAll(`[lang="${lang}"]`)].map(({ textContent }) => textContent);
    expect(inLanguage('zh-Hant')).toContain(POINTS[code].hant);
    expect(inLanguage('zh-Hans')).toEqual([hans]);
    expect(inLanguage('zh-Latn-pinyin')).toEqual([pinyin]);
    expect(inLanguage('ja-Latn')).toEqual(names.japanese ? [names.japanese] : []);
    expect(inLanguage('ko')).toEqual(names.hangul ? [names.hangul] : []);
  });

  it('says how to find and press it, what goes wrong, when to leave it out, what is known, in that order', () => {
    openPage(code);
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    const { find, press, mistakes, leaveItOut, known, names, inRoutines, yours } = words.pointPages;
    const last = [names.title, inRoutines, yours];
    expect(titles).toEqual([find, press, mistakes, leaveItOut, known, ...last]);
  });

  it('names every answer with which it calls for care', () => {
    openPage(code);
    const rows: [string, Partial<Record<PointCode, { action: string }>>][] = Object.entries(MATRIX);
    const lines: Record<string, string> = words.pointPages.care;
    for (const [key, row] of rows)
      if (lines[key])
        expect(screen.queryAllByText(lines[key])).toHaveLength(row[code]?.action === 'warn' ? 1 : 0);
  });

  it('opens its sources elsewhere, and tells them nothing of this page', () => {
    openPage(code);
    const known = screen.getByRole('region', { name: 'What is known' });
    const links = within(known).queryAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      POINT_FACTS[code].sources.flatMap((key) => SOURCES[key].url ?? []),
    );
    for (const link of links)
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it('has a picture with a text, which shows the place, the way to it, and the hand that presses', () => {
    openPage(code);
    const name = () => screen.getByRole('img').getAttribute('aria-label') ?? '';
    const { where, find, press, layers } = words.figures;
    expect(name()).toContain(where[code]);
    fireEvent.click(screen.getByRole('radio', { name: layers.find }));
    expect(name()).toContain(find[code]);
    fireEvent.click(screen.getByRole('radio', { name: layers.press }));
    expect(name()).toContain(press[code]);
  });

  it('shows either side of a point that has two, in the person’s own view', () => {
    openPage(code);
    const { sides, sidesLabel } = words.figures;
    const group = screen.queryByRole('radiogroup', { name: sidesLabel });
    expect(group !== null).toBe(!['CV17', 'GV29', 'GB20'].includes(code));
    if (!group) return;
    fireEvent.click(within(group).getByRole('radio', { name: sides.right }));
    expect(screen.getByText(/^(Your|The (back|top|inner side) of your)/).textContent).not.toMatch(
      / left (hand|forearm|knee|ankle|foot)/,
    );
  });
});

describe('pressing it now', () => {
  const action = () => screen.queryByRole('link', { name: /^(Classic press|Start )/ })?.getAttribute('href');

  it.each(POINT_CODES.filter((code) => PRESSING[code].classic))('starts the classic press of %s', (code) => {
    openPage(code);
    expect(action()).toBe(`break.html?start=classic-180&point=${code}`);
  });

  it('starts a routine that has it where two minutes of pressure are nothing for it', () => {
    openPage('CV17');
    expect(action()).toBe('break.html?start=steady-180');
    cleanup();
    openPage('HT7');
    expect(action()).toBeUndefined();
    expect(screen.getByText(words.pointPages.noRoutine)).toBeTruthy();
  });

  it('is not offered where the point is left out or nothing may be pressed', () => {
    openPage('LI4', { context: { ...CONTEXT, profile: answered('pregnancy') } });
    expect(action()).toBeUndefined();
    cleanup();
    openPage('LI4', { context: { ...CONTEXT, profile: { ...answered(), adult: false } } });
    expect(action()).toBeUndefined();
    expect(screen.getByText(words.safety.blocked['under-18'])).toBeTruthy();
  });

  it('is to answer the questions, where that is all the point waits for, and nothing contradicts it', () => {
    openPage('LI4', { context: { ...CONTEXT, profile: { kind: 'cautious' } }, isUnasked: true });
    expect(action()).toBeUndefined();
    expect(screen.getByText(words.pointPages.standing.waits)).toBeTruthy();
    expect(screen.queryByText(/Left out for you/)).toBeNull();
    const answer = screen.getByRole('link', { name: 'Answer the safety questions' });
    expect(answer.getAttribute('href')).toBe('break.html?open=safety');
  });

  it('is not offered then either where no answer would change that it is left out', () => {
    const context: PlanContext = { ...CONTEXT, profile: { kind: 'cautious' }, leftOut: ['LI4'] };
    openPage('LI4', { context, isUnasked: true, isLeftOut: true });
    expect(action()).toBeUndefined();
  });

  it('stays what it is where a point is pressed lightly without answers', () => {
    openPage('CV17', { context: { ...CONTEXT, profile: { kind: 'cautious' } }, isUnasked: true });
    expect(action()).toBeDefined();
  });

  it('is none where answers of long ago leave it out: they are told, with the way to new ones', () => {
    openPage('LI4', { context: { ...CONTEXT, profile: answered('pregnancy') }, isUnasked: true });
    expect(action()).toBeUndefined();
    expect(screen.getByText(/Left out for you/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answer the safety questions' })).toBeTruthy();
  });
});

describe('how it stands for the person', () => {
  const withAnswers = (...keys: Parameters<typeof answered>) => ({
    context: { ...CONTEXT, profile: answered(...keys) },
  });

  it('says nothing where there is nothing to say, also of a point that is gentle for everybody', () => {
    const { container } = openPage('LI4');
    openPage('CV17');
    expect(container.querySelector('.standing')).toBeNull();
  });

  it('says that it is left out, and why', () => {
    openPage('PC6', withAnswers('wrist'));
    expect(screen.getByText('Left out for you: your wrist needs care.')).toBeTruthy();
  });

  it('says that it is light, and what light means', () => {
    openPage('PC6', withAnswers('bleeding'));
    expect(screen.getByText('For you only lightly: you bleed or bruise easily.')).toBeTruthy();
    expect(screen.getByText(words.safety.light)).toBeTruthy();
    cleanup();
    openPage('GB21', withAnswers('bleeding'));
    expect(screen.getByText('For you only as a resting hand: you bleed or bruise easily.')).toBeTruthy();
  });

  it('says what to mind', () => {
    openPage('PC6', withAnswers('hand_pain'));
    expect(screen.getByText(words.safety.warn.hand_pain)).toBeTruthy();
  });

  it('names the side that is sore, with no way to answers that would not change it', () => {
    openPage('PC6', { context: { ...CONTEXT, skin: { PC6: 'left' } } });
    expect(screen.getByText('Left out on the left side: the skin there needs rest.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Change my answers' })).toBeNull();
  });
});

describe('just for the person', () => {
  const leaveOut = () => screen.getByRole('switch', { name: 'Leave this point out' });

  it('leaves it out without a reason, and takes it in again', () => {
    const { onLeaveOut } = openPage('PC6');
    fireEvent.click(leaveOut());
    expect(onLeaveOut).toHaveBeenLastCalledWith(true);
    cleanup();
    const later = openPage('PC6', { isLeftOut: true, context: { ...CONTEXT, leftOut: ['PC6'] } });
    expect(screen.getByText(words.pointPages.standing.chosen)).toBeTruthy();
    fireEvent.click(leaveOut());
    expect(later.onLeaveOut).toHaveBeenLastCalledWith(false);
  });

  it('takes a sore side, and the end of it', () => {
    const { onSkin } = openPage('PC6');
    const group = screen.getByRole('group', { name: words.pointPages.skin.question });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: 'Left' }));
    expect(onSkin).toHaveBeenLastCalledWith('left');
    cleanup();
    const later = openPage('PC6', { soreSide: 'left' });
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    expect(later.onSkin).toHaveBeenLastCalledWith(null);
  });

  it('asks a point of the midline for no side', () => {
    const { onSkin } = openPage('GV29');
    const group = screen.getByRole('group', { name: words.pointPages.skin.question });
    expect(within(group).getAllByRole('radio')).toHaveLength(2);
    fireEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
    expect(onSkin).toHaveBeenLastCalledWith('both');
  });

  it('says so when a choice could not be kept', () => {
    openPage('PC6', { hasFailed: true });
    expect(screen.getByRole('alert').textContent).toBe(words.pointPages.notKept);
  });
});
