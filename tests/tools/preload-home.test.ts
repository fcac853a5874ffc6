import { describe, expect, it } from 'vitest';
import { withHome } from '../../tools/build/preload-home.ts';

const FILES = [
  'assets/first-daily-aa.css',
  'chunks/first-daily-bb.js',
  'chunks/home-daily-cc.js',
  'chunks/home-of-all-d_-d.js',
  'chunks/homestead-ee.js',
];

const page = (head: string) => `<html>
  <head>
    <title>Press Pause</title>
${head}
  </head>
</html>`;

const SCRIPTS = `    <script type="module" src="/chunks/popup-ff.js"></script>
    <link rel="modulepreload" href="/chunks/first-daily-bb.js">`;
const SHEET = '    <link rel="stylesheet" href="/assets/first-daily-aa.css">';

describe('the head of a daily page', () => {
  it('asks for its style first, and for the rest of home last', () => {
    expect(withHome(page(`${SCRIPTS}\n${SHEET}`), FILES)).toBe(
      page(`${SHEET}
${SCRIPTS}
    <link rel="modulepreload" crossorigin href="/chunks/home-daily-cc.js">
    <link rel="modulepreload" crossorigin href="/chunks/home-of-all-d_-d.js">`),
    );
  });

  it('of any other page stays as it is', () => {
    const other = page(`    <script type="module" src="/chunks/library-gg.js"></script>\n${SHEET}`);
    expect(withHome(other, FILES)).toBe(other);
  });
});
