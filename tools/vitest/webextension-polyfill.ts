// Stands in for webextension-polyfill in unit tests: WXT's fake browser, which has alarms, storage, runtime,
// notifications, tabs and windows. Only platform/browser.ts imports the real one.
import { fakeBrowser } from 'wxt/testing/fake-browser';

export default fakeBrowser;
