// Types of installed.mjs, for its tests.
interface Lock {
  packages?: Record<
    string,
    { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }
  >;
}
export function isInstalled(lock: Lock | undefined, installed: Lock | undefined): boolean;
export function pathWithoutProject(path: string, folder: string, delimiter: string): string;
