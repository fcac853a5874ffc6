import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeclinePage } from '../../components/library/finder/DeclinePage.tsx';
import { FinderHome } from '../../components/library/finder/FinderHome.tsx';
import { OfferPage } from '../../components/library/finder/OfferPage.tsx';
import { PlacePage } from '../../components/library/finder/PlacePage.tsx';
import { DECLINE_IDS, OFFER_IDS, PLACE_IDS, TOPICS } from '../../core/finder.ts';
import type { PlanContext } from '../../core/plan-for.ts';
import words from '../../locales/en.json' with { type: 'json' };
import { answered, at, show } from './support.tsx';

afterEach(cleanup);

const { finder } = words;

function contextOf(over: Partial<PlanContext> = {}): PlanContext {
  return { profile: answered(), todayByPoint: {}, hiddenUntil: {}, now: at('14:00'), ...over };
}

const linksOf = (element: Element) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

function showHome(query = '', isUnknown = false) {
  const onQuery = vi.fn();
  const onOpen = vi.fn();
  const view = show(<FinderHome {...{ query, onQuery, onOpen, isUnknown }} />);
  return { ...view, onQuery, onOpen };
}

describe('The finder', () => {
  it('leads to every topic there is', () => {
    const { container } = showHome();
    const links = linksOf(container);
    for (const { id } of TOPICS) expect(links).toContain(`#/find/${id}`);
  });

  it('draws each place for the pointer alone, and names it once in a list for everybody', () => {
    showHome();
    for (const drawing of document.querySelectorAll('.body-plate svg')) {
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
      const links = [...drawing.querySelectorAll('a')];
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) expect(link.getAttribute('tabindex')).toBe('-1');
    }
    const lists = [...document.querySelectorAll('.body-list')].flatMap(linksOf);
    expect(lists).toHaveLength(PLACE_IDS.length);
    expect(new Set(lists)).toEqual(new Set(PLACE_IDS.map((id) => `#/find/${id}`)));
  });

  it('marks left and right as the person’s own', () => {
    showHome();
    const letters = [...document.querySelectorAll('.body-plate svg')].map((svg) =>
      [...svg.querySelectorAll('text')].map((text) => text.textContent),
    );
    expect(letters).toEqual([
      ['R', 'L'],
      ['L', 'R'],
    ]);
  });

  it('shows a place on the drawing while its name has the focus', () => {
    showHome();
    const [name] = [...document.querySelectorAll('.body-list a')];
    if (!name) throw new Error('No list of places.');
    fireEvent.focus(name);
    const href = name.getAttribute('href');
    expect(document.querySelector(`.place[href="${href}"]`)?.getAttribute('class')).toContain('is-pointed');
    fireEvent.blur(name);
    expect(document.querySelector('.place.is-pointed')).toBeNull();
  });

  it('hears what is typed', () => {
    const { onQuery } = showHome();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'neck' } });
    expect(onQuery).toHaveBeenCalledWith('neck');
  });

  it('shows what was found in place of the lists, and says how much', () => {
    const { container } = showHome('migraine');
    expect(screen.getByRole('status').textContent).toBe('1 found');
    const results = container.querySelector('.finder-results');
    expect(results && linksOf(results)).toEqual(['#/find/migraine']);
    expect(results?.textContent).toContain(finder.search.kinds.decline);
    expect(screen.queryByText(finder.declined.title)).toBeNull();
  });

  it('says kindly when nothing goes by the words, with the way to help', () => {
    const { container } = showHome('zzz');
    expect(screen.getByRole('status').textContent).toBe(finder.search.none);
    const results = container.querySelector('.finder-results');
    expect(results && linksOf(results)).toEqual(['#/learn/red-flags']);
  });

  it.each(['', 'neck', 'zzz'])('shows the way to help under the box, whatever is typed: "%s"', (query) => {
    showHome(query);
    expect(linksOf(document.querySelector('search') ?? document.head)).toEqual(['#/learn/red-flags']);
  });

  it('shows to a person in a crisis one card and nothing else', () => {
    const { container } = showHome('i want to kill myself');
    const card = screen.getByRole('alert');
    expect(card.textContent).toContain(finder.alarms.crisis.title);
    for (const line of finder.alarms.crisis.text) expect(card.textContent).toContain(line);
    expect(linksOf(container)).toEqual(['#/learn/red-flags']);
    expect(container.querySelector('.finder-results, .body-map')).toBeNull();
  });

  it('shows in an emergency the card first, and then nothing that leads to a point', () => {
    const { container } = showHome('sudden headache');
    const links = linksOf(container);
    expect(container.textContent).toContain(finder.alarms.emergency.title);
    expect(links[0]).toBe('#/learn/red-flags');
    expect(links).toContain('#/find/headaches-often');
    const declined: readonly string[] = DECLINE_IDS.map((id) => `#/find/${id}`);
    for (const link of links.slice(1)) expect(declined).toContain(link);
    expect(container.querySelector('.body-map')).toBeNull();
  });

  it('keeps the topic of a stroke under its card', () => {
    const { container } = showHome('stroke');
    expect(linksOf(container)).toEqual(['#/learn/red-flags', '#/find/stroke']);
  });

  it('does not say that nothing was found where it says to call', () => {
    const { container } = showHome('passed out');
    expect(container.textContent).not.toContain(finder.search.none);
  });

  it('opens the first result on Enter, but nothing beside an alarm', () => {
    const submit = (query: string) => {
      const { onOpen } = showHome(query);
      const form = document.querySelector('form');
      if (!form) throw new Error('No search box.');
      fireEvent.submit(form);
      cleanup();
      return onOpen;
    };
    expect(submit('migraine')).toHaveBeenCalledExactlyOnceWith({ kind: 'decline', id: 'migraine' });
    for (const query of ['', 'zzz', 'stroke', 'suicide']) expect(submit(query)).not.toHaveBeenCalled();
  });

  it('says plainly that it knows no such topic', () => {
    showHome('', true);
    expect(screen.getByText(finder.unknown)).toBeTruthy();
  });
});

describe.each(OFFER_IDS)('the page of %s', (id) => {
  it('names its points with the reasons, its routine with a start, and when to ask a doctor', () => {
    const { container } = show(<OfferPage id={id} context={contextOf()} />);
    const { name, why, doctor } = finder.offers[id];
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    for (const [point, reason] of Object.entries(why)) {
      expect(linksOf(container)).toContain(`#/points/${point}`);
      expect(container.textContent).toContain(reason);
    }
    expect(linksOf(container).filter((href) => href.startsWith('break.html?start='))).toHaveLength(1);
    expect(screen.getByText(doctor)).toBeTruthy();
  });

  it('leads to when to get help, once', () => {
    const { container } = show(<OfferPage id={id} context={contextOf()} />);
    expect(linksOf(container).filter((href) => href === '#/learn/red-flags')).toHaveLength(1);
  });
});

describe('the page of a complaint', () => {
  it('parts points near it from points far from it', () => {
    show(<OfferPage id="neck-shoulders" context={contextOf()} />);
    const [near, far] = [finder.near, finder.far].map((title) => screen.getByText(title).parentElement);
    expect(near && linksOf(near)).toEqual(['#/points/GB21', '#/points/GB20']);
    expect(far && linksOf(far)).toEqual(['#/points/LI4', '#/points/TE3']);
  });

  it('tells the red flags before any point', () => {
    const { container } = show(<OfferPage id="head" context={contextOf()} />);
    const text = container.textContent ?? '';
    for (const line of words.safety.gates.head) {
      expect(text).toContain(line);
      expect(text.indexOf(line)).toBeLessThan(text.indexOf(finder.offers.head.why.GB20));
    }
  });

  it('says which points are left out or light for this person, and why', () => {
    show(<OfferPage id="queasy" context={contextOf({ profile: answered('wrist', 'bleeding') })} />);
    expect(screen.getByText(`Left out for you: ${words.reasons.wrist}.`)).toBeTruthy();
    expect(screen.getByText(`Only lightly for you: ${words.reasons.bleeding}.`)).toBeTruthy();
  });

  it('says how to take care where a point calls for it', () => {
    const { container } = show(
      <OfferPage id="stress" context={contextOf({ profile: answered('cancer') })} />,
    );
    expect(container.textContent).toContain(words.safety.warn.cancer);
  });

  it('says that nobody has answered yet, and says it once', () => {
    const { container } = show(
      <OfferPage id="head" context={contextOf({ profile: { kind: 'cautious' } })} />,
    );
    expect(screen.getByText(finder.careful)).toBeTruthy();
    expect(screen.getAllByText(finder.forYou.now.leave)).toHaveLength(2);
    expect(container.textContent).not.toContain(words.reasons.cautious);
  });

  it('offers no start of a routine that is not for these answers, and names another', () => {
    const { container } = show(
      <OfferPage id="cramps" context={contextOf({ profile: answered('pregnancy') })} />,
    );
    expect(linksOf(container).some((href) => href.startsWith('break.html'))).toBe(false);
    expect(linksOf(container)).toContain('#/routines/steady-180');
  });

  it('presses nothing with someone under 18 or unwell', () => {
    const young = { ...answered(), adult: false };
    const { container } = show(<OfferPage id="stress" context={contextOf({ profile: young })} />);
    expect(container.textContent).toContain(words.safety.blocked['under-18']);
    expect(linksOf(container).some((href) => href.startsWith('break.html'))).toBe(false);
  });

  it('says once why nothing is pressed, and what may be done all the same', () => {
    const young = { ...answered(), adult: false };
    show(<OfferPage id="stress" context={contextOf({ profile: young })} />);
    expect(screen.getAllByText(words.safety.blocked['under-18'])).toHaveLength(1);
    expect(screen.getAllByText(words.cues.shoulderRolls)).toHaveLength(1);
  });
});

describe.each(DECLINE_IDS)('the page of %s', (id) => {
  it('says plainly that there is no point, why, and what to do instead; and leads to none', () => {
    const { container } = show(<DeclinePage id={id} />);
    const { why, instead } = finder.declines[id];
    expect(screen.getByText(finder.declineTitle)).toBeTruthy();
    expect(container.textContent).toContain(why);
    expect(container.textContent).toContain(instead);
    const links = linksOf(container);
    expect(links.some((href) => href.startsWith('#/points') || href.startsWith('break.html'))).toBe(false);
  });
});

describe.each(PLACE_IDS)('the page of %s', (id) => {
  it('leads on', () => {
    const { container } = show(<PlacePage id={id} context={contextOf()} />);
    expect(container.textContent).toContain(finder.places[id].note);
    expect(linksOf(container).filter((href) => href !== '#/find').length).toBeGreaterThan(0);
    expect(linksOf(container).filter((href) => href === '#/learn/red-flags').length).toBeLessThan(2);
  });
});

describe('the page of a place', () => {
  it('says first of the chest when to get help, and names no point', () => {
    const { container } = show(<PlacePage id="chest" context={contextOf()} />);
    expect(linksOf(container)).toContain('#/learn/red-flags');
    expect(linksOf(container).some((href) => href.startsWith('#/points'))).toBe(false);
  });

  it('parts the points that lie there from those elsewhere', () => {
    show(<PlacePage id="forehead" context={contextOf()} />);
    const near = screen.getByText(finder.nearHere).parentElement;
    const far = screen.getByText(finder.farHere).parentElement;
    expect(near && linksOf(near)).toEqual(['#/points/GV29']);
    expect(far && linksOf(far)).toEqual(['#/points/GB20', '#/points/LI4', '#/points/TE3']);
  });

  it('says of a hand that its points are for something else', () => {
    const { container } = show(<PlacePage id="hand" context={contextOf()} />);
    expect(container.textContent).toContain(finder.others);
    expect(linksOf(container)).toContain('#/points/LI4');
  });
});
