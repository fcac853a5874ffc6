// The browser's extension API, for both browsers. The only file that imports the polyfill: in the background it
// gives Chrome 127 to 147 the `browser` namespace and listeners that may return a promise. Pages listen to nothing
// and call only what has returned promises since Chrome 127: they do without it, and open sooner.
import polyfilled, { type Browser } from 'webextension-polyfill';

type Namespaces = { browser?: Browser; chrome?: Browser };

/**
 * WXT says which entrypoint and which browser a bundle is for; the build then drops the polyfill from the pages, and from
 * all of Firefox, where it would give back what is there.
 */
const isPlain = import.meta.env.FIREFOX || import.meta.env.ENTRYPOINT === 'html';

// In a page of ours, and everywhere in Firefox, one of the two is always there.
const { browser: promised, chrome: old }: Namespaces = globalThis as object;

export const browser: Browser = isPlain ? ((promised ?? old) as Browser) : polyfilled;
