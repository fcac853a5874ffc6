// A Vite plugin: each section of a locale file becomes a module of its own, so that a page loads only its own words.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** `import { popup, player as p } from '../locales/en.json'`, on one line or several. */
const IMPORT = /import\s*\{([^}]+)\}\s*from\s*'([^']*locales\/[\w-]+\.json)';?/g;
const SECTION = /^(.*locales\/[\w-]+\.json)\?section=(\w+)$/;

export function splitWords(): Plugin {
  return {
    name: 'split-words',
    enforce: 'pre',
    transform(code) {
      if (!code.includes('locales/')) return null;
      return {
        code: code.replace(IMPORT, (_whole, names: string, file: string) => importEach(names, file)),
        map: null,
      };
    },
    async load(id) {
      const [, file, section] = SECTION.exec(id) ?? [];
      if (!file || !section) return null;
      this.addWatchFile(file);
      const sections: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
      if (!(section in sections)) throw new Error(`${file} has no section "${section}".`);
      return { code: `export default ${JSON.stringify(sections[section])}`, moduleType: 'js' };
    },
  };
}

/** One default import a section, on one line so that the lines below keep their numbers where they can. */
function importEach(names: string, file: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const [section = name, local = section] = name.split(/\s+as\s+/);
      return `import ${local} from '${file}?section=${section}';`;
    })
    .join(' ');
}
