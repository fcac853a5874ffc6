// Decides whether node_modules already holds what package-lock.json asks for. Pure, and plain JavaScript for any
// Node from 18 on, because it runs before anything is installed.

/**
 * npm writes what it really installed into node_modules/.package-lock.json, last of all: comparing it with the
 * lock file needs no stamp of our own and notices an install that stopped half way.
 */
export function isInstalled(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false;
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (!found) {
      if (wanted.optional || wanted.devOptional) continue;
      return false;
    }
    if (found.version !== wanted.version || found.integrity !== wanted.integrity) return false;
  }
  return Object.keys(installed.packages).every((path) => path in lock.packages);
}

/** The PATH without the folders inside `folder`. */
export function pathWithoutProject(path, folder, delimiter) {
  return path
    .split(delimiter)
    .filter((entry) => !entry.startsWith(folder))
    .join(delimiter);
}
