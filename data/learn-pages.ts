// The pages to learn from, in their order, and what each rests on. Their words: `learn.pages` in the locale files.
import type { DrawingName } from './drawings.ts';
import type { SourceKey } from './sources.ts';

export const LEARN_PAGES = [
  'what',
  'tradition',
  'how',
  'tools',
  'often',
  'effects',
  'ask-first',
  'red-flags',
  'breaks',
] as const;

export type LearnPageKey = (typeof LEARN_PAGES)[number];

/** When to get help: one click away from every page. */
export const HELP_PAGE: LearnPageKey = 'red-flags';

/** The drawing below a page's lead; its text alternative: `learn.drawings` in the locale files. */
export const LEARN_DRAWINGS = { breaks: 'desk-seated' } as const satisfies Partial<
  Record<LearnPageKey, DrawingName>
>;

export const LEARN_SOURCES: Readonly<Record<LearnPageKey, readonly SourceKey[]>> = {
  what: ['questions', 'pointsArticle', 'mskcc'],
  tradition: ['questions', 'cochrane', 'leaflet', 'zick'],
  how: ['questions', 'pointsArticle', 'mskcc', 'ours'],
  tools: ['questions', 'pointsArticle', 'mats', 'neckDevice', 'ours'],
  often: ['questions', 'pointsArticle', 'mskcc', 'ours'],
  effects: ['monograph', 'neckDevice', 'legs', 'pointsArticle', 'ours'],
  'ask-first': ['carr', 'mskcc', 'minnesota', 'webmd', 'pointsArticle'],
  'red-flags': ['headaches', 'chestPain', 'snnoop', 'neckDevice', 'legs', 'ours'],
  breaks: ['albulescu', 'hse', 'waongenngarm', 'luger', 'galinsky'],
};
