// Runs inside a page: marks what Tab should stop at, in order, and notes what it does stop at. Each function may use
// nothing from this file, as it is sent alone.

export interface Stops {
  /** One a stop, each its own. */
  names: string[];
  /** What is wrong before a key was pressed. */
  faults: string[];
}

/** Puts a button at either edge, where a browser has its own, and listens to the focus. */
export function putStops(): Stops {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const faults: string[] = [];
  const isOpen = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [type="hidden"]') &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(isOpen);
  const radioOf = (element: HTMLElement) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
  // Radios of one name are one stop.
  const groups: HTMLElement[][] = [];
  for (const element of all) {
    const name = radioOf(element);
    const group = groups.find(([first]) => name !== null && first && radioOf(first) === name);
    if (group) group.push(element);
    else groups.push([element]);
  }
  const names = groups.map((group, i) => {
    const [first] = group;
    const text = first?.getAttribute('aria-label') ?? first?.textContent?.trim() ?? '';
    const name = `${i} ${first?.localName} "${text.slice(0, 40)}"`;
    for (const element of group) element.dataset['stop'] = name;
    if (first && first.tabIndex > 0) faults.push(`${name} jumps the queue`);
    return name;
  });

  // In order for the eye: on from the left to the right, and from the top to the bottom, within a column. What floats
  // above the page is no part of its order.
  const isPinned = (element: Element | null): boolean =>
    element !== null &&
    (['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position) ||
      isPinned(element.parentElement));
  groups.forEach(([element], i) => {
    const [before] = groups[i - 1] ?? [];
    if (!element || !before || isPinned(element) || isPinned(before)) return;
    const [a, b] = [before.getBoundingClientRect(), element.getBoundingClientRect()];
    const isAbove = b.bottom <= a.top + 1 && b.left < a.right - 1;
    const isBefore =
      b.right <= a.left + 1 && b.top < a.bottom - 1 && b.bottom > a.top + 1 && b.top >= a.top - 1;
    if (isAbove || isBefore) faults.push(`${names[i]} stands before ${names[i - 1]}, and comes after it`);
  });

  // What an element draws around itself, its label or what stands beside it for it.
  const drawn = (element: Element) =>
    [element, element.closest('label'), element.nextElementSibling, element.parentElement]
      .flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, '::after')] : []))
      .map(({ outlineStyle, outlineWidth, outlineColor }) =>
        outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineStyle + outlineWidth + outlineColor,
      );
  const before = new Map(all.map((element) => [element, drawn(element)]));
  const isSeen = (element: HTMLElement) => {
    const unfocused = before.get(element);
    return drawn(element).some((ring, i) => ring !== '' && ring !== unfocused?.[i]);
  };
  // Some of it lies in the window with nothing over it, be it a bar that stays while the page scrolls (WCAG 2.4.11).
  const isInSight = (element: HTMLElement) => {
    const own = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
    return own.some((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.5, 0.9].some((y) => {
          const hit = document.elementFromPoint(left + x * width, top + y * height);
          return hit !== null && own.some((each) => each.contains(hit));
        }),
      );
    });
  };
  type Met = { name: string; isSeen: boolean; isInSight: boolean };
  const note = (event: FocusEvent) => {
    const element = event.target;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
    const { stop } = element.dataset;
    // What only scrolls is a stop of the browser's own.
    const scrolls = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
    if (stop === undefined && scrolls && element.tabIndex < 0) return;
    const met = JSON.parse(document.body.getAttribute('data-met') ?? '[]') as Met[];
    const name = stop ?? `unexpected ${element.outerHTML.slice(0, 60)}`;
    if (met.at(-1)?.name === name) return;
    // By now the page has scrolled to it.
    met.push({
      name,
      isSeen: isSeen(element as HTMLElement),
      isInSight: isInSight(element as HTMLElement),
    });
    document.body.setAttribute('data-met', JSON.stringify(met));
  };
  document.addEventListener('focusin', note);
  document.addEventListener('pp-walked', () => document.removeEventListener('focusin', note), { once: true });

  for (const edge of ['start', 'end']) {
    const button = document.createElement('button');
    button.dataset['stop'] = edge;
    button.textContent = edge;
    document.body[edge === 'start' ? 'prepend' : 'append'](button);
  }
  return { names, faults };
}

/** Leaves the page as it was, with the focus nowhere. */
export function takeStopsAway(): void {
  document.dispatchEvent(new Event('pp-walked'));
  for (const edge of document.querySelectorAll('[data-stop="start"], [data-stop="end"]')) edge.remove();
  for (const element of document.querySelectorAll<HTMLElement>('[data-stop]')) delete element.dataset['stop'];
  document.body.removeAttribute('data-met');
  (document.activeElement as HTMLElement | null)?.blur();
}
