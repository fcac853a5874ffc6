import { describe, expect, it } from 'vitest';
import {
  formatMeasure,
  isWithinLimit,
  listPageScripts,
  listStaticImports,
  sumStaticImports,
} from '../../tools/build/measure.ts';

describe('the scripts a page loads first', () => {
  it('are those its HTML names', () => {
    const html = '<script type="module" crossorigin src="/chunks/popup-1.js"></script><script>x</script>';
    expect(listPageScripts(html)).toEqual(['chunks/popup-1.js']);
  });

  it.each([
    ['import{a as b}from"./x.js";b()', ['./x.js']],
    ['import"./x.js";import t,{c}from"./y.js"', ['./x.js', './y.js']],
    ['var a=1;import*as n from"./x.js";', ['./x.js']],
    ['let q=2;export{a}from"./x.js"', ['./x.js']],
    ['import("./lazy.js").then(a=>a)', []],
    ['let f=()=>import("./lazy.js");export{f as a}', []],
  ])('reads the static imports of %s', (code, imports) => {
    expect(listStaticImports(code)).toEqual(imports);
  });

  it('count every file once, those imported later not at all', () => {
    const files: Record<string, string> = {
      'chunks/popup.js': 'import"./shared.js";import"./more.js";import("./lazy.js")',
      'chunks/more.js': 'import"./shared.js"',
      'chunks/shared.js': 'ünï',
    };
    const read = (path: string) => files[path] ?? expect.fail(`read ${path}`);
    const bytes = Object.values(files).reduce((sum, code) => sum + Buffer.byteLength(code), 0);
    expect(sumStaticImports(['chunks/popup.js'], read)).toBe(bytes);
  });
});

describe('a size', () => {
  it('is good up to its limit and not above', () => {
    const measure = { name: 'popup', bytes: 2048, limitBytes: 2048 };
    expect(isWithinLimit(measure)).toBe(true);
    expect(isWithinLimit({ ...measure, bytes: 2049 })).toBe(false);
  });

  it('says when it is too big', () => {
    expect(formatMeasure({ name: 'popup', bytes: 3072, limitBytes: 2048 })).toMatch(
      /3\.0 KiB of 2 {2}TOO BIG/,
    );
  });
});
