// A Vite plugin: in the gallery every part speaks the pseudo-locale of the address, `?words=longer`, or English without one.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { fromRoot } from '../paths.ts';

export function chooseWords(): Plugin {
  const file = fromRoot('locales/en.json');
  const pseudo = fromRoot('tools/screenshots/pseudo.ts');
  return {
    name: 'choose-words',
    enforce: 'pre',
    async load(id) {
      if (id !== file) return null;
      const text = await readFile(file, 'utf8');
      const sections = Object.keys(JSON.parse(text) as object);
      const code = [
        `import { pseudoWords } from ${JSON.stringify(pseudo)};`,
        `const locale = new URLSearchParams(location.search).get('words');`,
        `const words = ${text};`,
        'const spoken = locale ? pseudoWords(words, locale) : words;',
        'export default spoken;',
        ...sections.map((name) => `export const ${name} = spoken.${name};`),
      ];
      return { code: code.join('\n'), moduleType: 'js' };
    },
  };
}
