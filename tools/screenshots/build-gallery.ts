// Builds the gallery and serves it on this machine only.
import { build, preview } from 'vite';
import { fromRoot } from '../paths.ts';
import { chooseWords } from './choose-words.ts';

export type Gallery = { url: string; close: () => Promise<void> };

export async function serveGallery(): Promise<Gallery> {
  const root = fromRoot('tools/screenshots');
  const outDir = fromRoot('.output/gallery');
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [chooseWords()],
    resolve: { alias: { 'webextension-polyfill': fromRoot('tools/screenshots/fake-browser.ts') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: fromRoot('tools/screenshots/gallery.html') },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 4391, strictPort: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('The gallery did not start. Is another one running?');
  return { url: new URL('gallery.html', address).href, close: () => server.close() };
}
