// The browser's extension API, for both browsers. The only file that imports the polyfill: it gives Chrome 127
// to 147 the `browser` namespace and listeners that may return a promise. Tests put a fake in its place.
import browser from 'webextension-polyfill';

export { browser };
