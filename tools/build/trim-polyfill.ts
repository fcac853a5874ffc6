// A Vite plugin: of webextension-polyfill what Chrome 127 still lacks: the name `browser`, and listeners to messages that
// answer with a promise. The rest makes functions with callbacks return promises, by a table of all there are; those that
// this extension calls do so by themselves, and are passed through.
import type { Plugin } from 'vite';

/** What is replaced, and by what. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/const apiMetadata = \{[\s\S]*?\n {6}\};/, 'const apiMetadata = {};'],
  // It refuses to work with an empty table.
  [/if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[\s\S]*?\n {6}\}/, ''],
  [
    /const staticWrappers = \{[\s\S]*?(?=return wrapObject\(extensionAPIs)/,
    'const staticWrappers = { runtime: { onMessage: wrapEvent(onMessageWrappers) } };\n',
  ],
  // For the tools of developers only, and made where nobody asks for it.
  [/const onRequestFinishedWrappers = new DefaultWeakMap\([\s\S]*?\n {6}\}\);/, ''],
];

export function trimPolyfill(): Plugin {
  return {
    name: 'trim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('webextension-polyfill/dist') ? { code: trimCode(code), map: null } : null;
    },
  };
}

/** @throws where the polyfill does not look as it did: then it is time to look at it again. */
export function trimCode(code: string): string {
  return PARTS.reduce((trimmed, [part, put]) => {
    if (!part.test(trimmed))
      throw new Error('A part of webextension-polyfill was not found. Look at tools/build/trim-polyfill.ts.');
    return trimmed.replace(part, put);
  }, code);
}
