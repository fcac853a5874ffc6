// In which file a module lies that more than one part of a page shares. Rolldown would cut out each set of modules that
// some parts share, and every file costs the page a trip: the popup needed 18 for its first paint, and 20 for its home.

/** The part of Rolldown's module graph that is asked. */
export type Graph = {
  getModuleInfo(id: string): Module | null;
};
type Module = { isEntry: boolean; importers: readonly string[]; dynamicImporters: readonly string[] };

/** What the popup's home sends for as soon as it opens. */
const HOME =
  /entrypoints[\\/]popup[\\/](home-parts|later-words)\.tsx?$|figures[\\/](ThumbFigure|drawing-files)\.tsx?$/;

/** The pages that are opened many times a day, and have to be there at once: the fewest files are for them. */
const DAILY = ['break', 'popup'];

/**
 * Of what the daily pages load first, one file for what other pages have a use for as well, and one for the rest; two
 * such files for what home sends for. Other pages load a file for each set of them that shares something. Null for all
 * else: Rolldown knows.
 */
export function sharedFileOf(id: string, graph: Graph): string | null {
  const importers = walk(id, (module) => module.importers, graph);
  const first = pagesOf(importers, graph);
  const isDaily = first.some((page) => DAILY.includes(page));
  const isHome = !isDaily && importers.some((module) => HOME.test(module));
  if (first.length < 2 && !isHome) return null;
  if (!isDaily && !isHome) return `first-${first.join('-')}`;
  const any = pagesOf(
    walk(id, (module) => [...module.importers, ...module.dynamicImporters], graph),
    graph,
  );
  return `${isHome ? 'home' : 'first'}-${any.every((page) => DAILY.includes(page)) ? 'daily' : 'of-all'}`;
}

/** A built file of what home sends for. */
export const isFileOfHome = (file: string) => /\bhome-(daily|of-all)-[\w-]+\.js$/.test(file);

/** The built file that a page loads first and is daily by. */
export const isFirstDaily = (file: string) => /\bfirst-daily-[\w-]+\.js$/.test(file);

/** A module and all that import it, at however many removes. */
function walk(id: string, importersOf: (module: Module) => readonly string[], graph: Graph): string[] {
  const seen = new Set([id]);
  // A set that grows while it is walked is walked to its end.
  for (const at of seen) {
    const module = graph.getModuleInfo(at);
    for (const by of module ? importersOf(module) : []) seen.add(by);
  }
  return [...seen];
}

/** Opened once: it may load more than it has a use for, so that those opened every day need no files more. */
const SELDOM = 'welcome';

/** "popup" of "…/entrypoints/popup/index.html". */
function pagesOf(modules: readonly string[], graph: Graph): string[] {
  const entries = modules.filter((module) => graph.getModuleInfo(module)?.isEntry);
  return entries
    .map((entry) => entry.split(/[\\/]/).at(-2) ?? entry)
    .filter((page) => page !== SELDOM)
    .sort();
}
