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

/**
 * One file for what several pages load first, and one for what home sends for; a file more for each set of pages that
 * have a use for only a part of it, so that no page loads another's code. Null for all else: Rolldown knows.
 */
export function sharedFileOf(id: string, graph: Graph): string | null {
  const importers = walk(id, (module) => module.importers, graph);
  const first = pagesOf(importers, graph);
  if (first.length === 1) return null;
  const isHome = importers.some((module) => HOME.test(module));
  if (first.length === 0 && !isHome) return null;
  const any = pagesOf(
    walk(id, (module) => [...module.importers, ...module.dynamicImporters], graph),
    graph,
  );
  const later = any.filter((page) => !first.includes(page));
  const kind = first.length > 0 ? `first-${first.join('-')}` : 'home';
  return later.length > 0 ? `${kind}-later-${later.join('-')}` : kind;
}

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
