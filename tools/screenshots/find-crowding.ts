// What is cut off, lies over something else, or hangs out of the window, in the page as it stands: one line each.
// It runs inside the page and may use nothing from this file.

export function findCrowding(): string[] {
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide, ${clientWidth} fit`);

  /** Less than a pixel is rounding. */
  const ROUNDING = 1;
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  // What only a screen reader reads.
  const unseen = [...document.body.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element).clipPath === 'inset(50%)',
  );
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !unseen.some((other) => other.contains(element));
  const isDrawing = (element: Element) => element.closest('svg') !== null;
  /** The closest ancestor that scrolls by itself: what hangs out of it can be reached. */
  const scrollerOf = (element: Element | null): Element | null => {
    for (let up = element; up && up !== document.documentElement; up = up.parentElement)
      if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return up;
    return null;
  };
  const hasGround = (element: Element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
  /** What lies over the rest by design: a bar that stays while the page scrolls, an opened menu with a ground of its own. */
  const layerOf = (element: Element | null): Element | null => {
    for (let up = element; up; up = up.parentElement) {
      const { position } = getComputedStyle(up);
      if (/sticky|fixed/.test(position) || (position === 'absolute' && hasGround(up))) return up;
    }
    return null;
  };

  const all = [...document.body.querySelectorAll('*')].filter((one) => !isDrawing(one) && isSeen(one));

  // Cut: text in a box that hides what does not fit.
  for (const element of all) {
    const style = getComputedStyle(element);
    if (element.matches('input, select, textarea') || !element.textContent?.trim()) continue;
    const isCutX =
      /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + ROUNDING;
    const isCutY =
      /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + ROUNDING;
    if (isCutX || isCutY) faults.push(`cut: ${nameOf(element)}`);
  }
  for (const field of all.filter((one) =>
    one.matches('input[type="text"], input[type="search"], input:not([type])'),
  ))
    if (field.scrollWidth > field.clientWidth + ROUNDING && (field as HTMLInputElement).value === '')
      faults.push(`cut: what to type in ${nameOf(field)}`);

  // Boxes with an edge or a ground, and controls, hold their own text.
  const isBox = (element: Element) => {
    const style = getComputedStyle(element);
    const hasEdge =
      Number.parseFloat(style.borderInlineStartWidth) > 0 && style.borderInlineStartStyle !== 'none';
    return element.matches(CONTROLS) || hasGround(element) || hasEdge;
  };
  const isOutOf = (box: DOMRect, rect: DOMRect) =>
    rect.left < box.left - ROUNDING ||
    rect.right > box.right + ROUNDING ||
    rect.top < box.top - ROUNDING ||
    rect.bottom > box.bottom + ROUNDING;
  /** The box that gives a line of text its width. */
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display === 'inline' && element.parentElement
      ? blockOf(element.parentElement)
      : element;
  type Piece = { owner: Element; rect: DOMRect; control: boolean };
  const pieces: Piece[] = [];
  for (const element of all) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue;
        // A line is higher than its letters.
        const slack = line.height * 0.2;
        const rect = new DOMRect(line.x, line.y + slack, line.width, line.height - 2 * slack);
        pieces.push({ owner: element, rect, control: false });
        const block = blockOf(element).getBoundingClientRect();
        const isAcross = getComputedStyle(element).writingMode === 'horizontal-tb';
        if (isAcross && (rect.left < block.left - ROUNDING || rect.right > block.right + ROUNDING))
          faults.push(`wider than its place: ${nameOf(element)}`);
        for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
          if (/auto|scroll/.test(getComputedStyle(up).overflowX)) break;
          if (
            isBox(up) &&
            getComputedStyle(up).display !== 'inline' &&
            isOutOf(up.getBoundingClientRect(), rect)
          )
            faults.push(`out of its box ${nameOf(up)}: ${nameOf(element)}`);
          // A menu hangs out of what opens it by design.
          if (/absolute|fixed/.test(getComputedStyle(up).position)) break;
        }
      }
    }
    if (element.matches(CONTROLS) && getComputedStyle(element).display !== 'inline')
      pieces.push({ owner: element, rect: element.getBoundingClientRect(), control: true });
  }

  for (const { owner, rect } of pieces) {
    if (scrollerOf(owner)) continue;
    if (rect.left < -ROUNDING || rect.right > clientWidth + ROUNDING)
      faults.push(`out of the window: ${nameOf(owner)}`);
  }

  // Two pieces, neither in the other, that share more than an edge.
  pieces.sort((a, b) => a.rect.top - b.rect.top);
  for (const [i, one] of pieces.entries()) {
    for (let j = i + 1; j < pieces.length; j++) {
      const other = pieces[j];
      if (!other || other.rect.top > one.rect.bottom - 2) break;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (across <= 2 || down <= 2) continue;
      if (one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
      // A box to tick and its words are one control.
      const label = one.owner.closest('label');
      if (label && label === other.owner.closest('label')) continue;
      if (layerOf(one.owner) !== layerOf(other.owner) || scrollerOf(one.owner) !== scrollerOf(other.owner))
        continue;
      faults.push(`one over the other: ${nameOf(one.owner)} and ${nameOf(other.owner)}`);
    }
  }
  return [...new Set(faults)];
}
