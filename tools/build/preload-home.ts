// The head of the daily pages, popup and break page: their styles before their scripts, and while these still load the
// rest of home, which is then in the first paint.
import type { Plugin } from 'vite';
import { isFileOfHome, isFirstDaily } from './first-load.ts';

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const FIRST_SCRIPT = /\s*<script/;

export function preloadHome(): Plugin {
  return {
    name: 'preload-home',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => withHome(html, Object.keys(bundle ?? {})),
    },
  };
}

/** A daily page with its styles first, and a preload for each of the built `files` of home; others as they are. */
export function withHome(html: string, files: readonly string[]): string {
  if (!files.some((file) => isFirstDaily(file) && html.includes(file))) return html;
  // Scripts wait for it: it is asked for before them.
  const sheets = html.match(STYLESHEET) ?? [];
  const preloads = files
    .filter(isFileOfHome)
    .map((file) => `\n    <link rel="modulepreload" crossorigin href="/${file}">`);
  return html
    .replace(STYLESHEET, '')
    .replace(FIRST_SCRIPT, (script) => sheets.join('') + script)
    .replace(/\s*<\/head>/, (end) => preloads.join('') + end);
}
