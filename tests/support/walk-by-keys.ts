// Walks over a page by Tab from end to end and back, and says where a person with a keyboard would be lost.
import type { ExtensionPage } from '../../tools/browsers/types.ts';
import { putStops, takeStopsAway } from './key-stops.ts';

/** A field for a time has some stops of its own within it. */
const MOST_A_STOP = 5;

/** One line a fault; none: each control is met once, in order, seen, and left again. */
export async function walkByKeys(page: ExtensionPage): Promise<string[]> {
  const { names, faults } = await page.evaluate(putStops);
  const there = await walk(page, { from: 'start', to: 'end', key: 'Tab', count: names.length });
  const back = await walk(page, { from: 'end', to: 'start', key: 'Shift+Tab', count: names.length });
  await page.evaluate(takeStopsAway);
  return [
    ...faults,
    ...compare('Tab', there, [...names, 'end']),
    ...compare('Shift+Tab', back, [...names.toReversed(), 'start']),
  ];
}

type Way = { from: 'start' | 'end'; to: 'start' | 'end'; key: string; count: number };
type Met = { name: string; isSeen: boolean; isInSight: boolean };

/** What has had the focus on the way, each once. */
async function walk(page: ExtensionPage, { from, to, key, count }: Way): Promise<Met[]> {
  await page.evaluate((name) => document.querySelector<HTMLElement>(`[data-stop="${name}"]`)?.focus(), from);
  await page.evaluate(() => document.body.setAttribute('data-met', '[]'));
  let met: Met[] = [];
  // The page itself notes what is met, so that it need not be asked after each key.
  for (let pressed = 0; pressed <= count * MOST_A_STOP; ) {
    const left = Math.max(1, count + 1 - met.length);
    for (let i = 0; i < left; i++) await page.press(key);
    pressed += left;
    met = await page.evaluate(() => JSON.parse(document.body.getAttribute('data-met') ?? '[]') as Met[]);
    if (met.some(({ name }) => name === to)) break;
  }
  const end = met.findIndex(({ name }) => name === to);
  return end < 0 ? met : met.slice(0, end + 1);
}

function compare(key: string, met: readonly Met[], wanted: readonly string[]): string[] {
  const own = met.filter(({ name }) => name !== 'start' && name !== 'end');
  const faults = own.flatMap(({ name, isSeen, isInSight }) => [
    ...(isSeen ? [] : [`${key}: nothing shows that ${name} has the focus`]),
    ...(isInSight ? [] : [`${key}: ${name} has the focus and lies out of sight`]),
  ]);
  const at = wanted.findIndex((name, i) => met[i]?.name !== name);
  if (at >= 0)
    faults.push(`${key}: after ${wanted[at - 1] ?? 'the edge'} comes ${met[at]?.name}, not ${wanted[at]}`);
  else if (met.length > wanted.length) faults.push(`${key}: ${met.at(-1)?.name} is too much`);
  return faults;
}
