// The one way in: starts a browser with the extension loaded. See types.ts for what it gives back.
import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { openProfile } from './profile.ts';
import type { ExtensionBrowser, LaunchOptions } from './types.ts';

export function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const launch = options.kind === 'firefox' ? launchFirefox : launchChromium;
  const absolute = { ...options, extensionDir: resolve(options.extensionDir) };
  return launch(absolute, openProfile(options.profileDir));
}
