import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { figureLayers } from '../../components/figures/figure-files.ts';
import { parseSvg } from '../../components/figures/parse-svg.ts';
import { Thumb } from '../../components/figures/Thumb.tsx';
import { FIGURES, type FigureKey } from '../../data/figures.ts';

afterEach(cleanup);

describe('figures', () => {
  it('reads nested and empty elements', () => {
    const svg = parseSvg('<svg viewBox="0 0 1 1"><g class="a"><path d="M0 0h1"/></g><circle r="2"/></svg>');
    expect(svg.attributes).toEqual({ viewBox: '0 0 1 1' });
    expect(svg.children.map(({ tag, children }) => [tag, children.length])).toEqual([
      ['g', 1],
      ['circle', 0],
    ]);
  });

  it('refuses what is no drawing', () => {
    expect(() => parseSvg('<p>words</p>')).toThrow(TypeError);
  });

  it.each(Object.keys(FIGURES) as FigureKey[])(
    'finds body and pressing hand of %s, and drops its marks',
    (key) => {
      const classes = figureLayers(key).map(({ attributes }) => attributes['class']);
      expect(classes).toContain('body');
      expect(classes).toContain('press');
      expect(classes).not.toContain('pt');
    },
  );

  it('takes every colour from the theme', () => {
    const text = JSON.stringify(Object.keys(FIGURES).map((key) => figureLayers(key as FigureKey)));
    const fills = [...text.matchAll(/"(?:fill|stroke)":"([^"]*)"/g)].map(([, value]) => value);
    expect(fills.filter((value) => value !== 'none' && !value?.startsWith('var(--fig-'))).toEqual([]);
  });

  it('keeps a thumbnail’s place until its drawing is there', async () => {
    const { container } = render(<Thumb point="GB21" />);
    const place = container.querySelector('.thumb');
    expect(place?.childElementCount).toBe(0);
    await waitFor(() => expect(place?.querySelectorAll('.target')).toHaveLength(2));
  });
});
