// `npm start`: builds, opens a browser with the extension and a page of it, and stays until the browser is closed.
// Where there is no display it gives the tour instead.
import { type FoundBrowser, findAnyBrowser } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { isNewProfile } from './browsers/profile.ts';
import { buildExtension } from './build/build-extension.ts';
import { outputDirOf, targetOf } from './build/targets.ts';
import { fromRoot } from './paths.ts';
import { reportFailure } from './report-failure.ts';
import { hasDisplay, parseStartArguments } from './start-arguments.ts';
import { runTour } from './tour.ts';

async function openForPerson(browser: FoundBrowser): Promise<void> {
  const { kind, executablePath } = browser;
  const profileDir = fromRoot('.profile', kind);
  const isNew = isNewProfile(profileDir);
  const running = await launchBrowser({
    ...browser,
    extensionDir: outputDirOf(targetOf(kind)),
    profileDir,
    headless: false,
    keepWelcome: true,
  });
  const stop = () => void running.close().catch(reportFailure);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // A newcomer sees the welcome, as after installing it; later there is the popup's page.
  if (!isNew) await running.openPage('popup.html');
  console.log(`Press Pause runs in ${executablePath} (${running.version}).`);
  console.log('Its page is open; its button is in the toolbar, behind the puzzle piece. Ctrl+C closes it.');
  await running.closed;
}

async function start(): Promise<void> {
  const wanted = parseStartArguments(process.argv.slice(2));
  const isTour = wanted.isTour || !hasDisplay(process.platform, process.env);
  const found = wanted.kind === undefined ? findAnyBrowser() : undefined;
  const browser = found ?? ensureBrowser(wanted.kind ?? 'chromium');
  const { isNew } = await buildExtension(targetOf(browser.kind));
  console.log(isNew ? 'Built the extension.' : 'The extension is built already.');
  if (!isTour) return openForPerson(browser);
  if (!wanted.isTour) console.log('There is no display here, so this is a tour in a headless browser.');
  await runTour(browser);
}

start().catch(reportFailure);
