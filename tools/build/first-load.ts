// What several pages load first lies in as few files as can be: one for each set of pages that share it. Rolldown would
// else cut out every module that a later part shares too, and each file costs the page a trip.

/** The part of Rolldown's module graph that is asked. */
export type Graph = {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
};

/** The file that a module belongs in: by all pages that load it first. Null for what one page alone or a later part has. */
export function sharedFileOf(id: string, graph: Graph): string | null {
  const pages = entriesOf(id, graph).map(pageOf);
  return pages.length > 1 ? `first-${pages.sort().join('-')}` : null;
}

/** The entries that import a module statically, at however many removes. */
function entriesOf(id: string, graph: Graph): string[] {
  const seen = new Set([id]);
  // A set that is added to while it is walked is walked to its end.
  for (const module of seen) for (const by of graph.getModuleInfo(module)?.importers ?? []) seen.add(by);
  return [...seen].filter((module) => graph.getModuleInfo(module)?.isEntry);
}

/** "popup" of "…/entrypoints/popup/index.html". */
function pageOf(entry: string): string {
  return entry.split(/[\\/]/).at(-2) ?? entry;
}
