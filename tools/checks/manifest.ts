// The packaged manifest asks for exactly what the product promises, and lets nothing in from outside.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_PAGE } from '../../core/page-paths.ts';
import { MEETING_HOSTS } from '../../data/meeting-hosts.ts';
import { outputDirOf, type Target } from '../build/targets.ts';
import { countCheck, type Outcome, sumOutcomes } from './outcome.ts';

const permissions = ['alarms', 'contextMenus', 'idle', 'notifications', 'storage', 'unlimitedStorage'];
// A browser takes no more than four suggested keys.
const COMMANDS = ['_execute_action', 'meeting', 'snooze', 'start-routine'];
// Each of these would let the extension see or reach beyond its own pages.
const forbidden = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'externally_connectable',
  'web_accessible_resources',
  'update_url',
  'key',
];

export interface PackagedManifest {
  manifest_version?: number;
  permissions?: string[];
  optional_host_permissions?: string[];
  minimum_chrome_version?: string;
  commands?: Record<string, { suggested_key?: unknown; description?: string }>;
  options_ui?: { page?: string; open_in_tab?: boolean };
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      data_collection_permissions?: { required?: string[] };
    };
  };
}

/** `none`, `self` and data: images are all a source may be. */
export function isLocalPolicy(policy: string): boolean {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const isLocal = directives.every(([name, ...sources]) =>
    sources.every(
      (source) => source === "'none'" || source === "'self'" || (source === 'data:' && name === 'img-src'),
    ),
  );
  return isLocal && directives.some(([name]) => name === 'default-src');
}

/** What is wrong with a manifest, one sentence a fault; each rule is a check of its own. */
export function checkManifest(target: Target, manifest: PackagedManifest): Record<string, boolean> {
  const isFirefox = target === 'firefox';
  const { background, browser_specific_settings: settings, commands = {} } = manifest;
  return {
    'is version 3': manifest.manifest_version === 3,
    [`asks for ${permissions.join(', ')} and nothing else`]:
      [...(manifest.permissions ?? [])].sort().join() === permissions.join(),
    [`has none of ${forbidden.join(', ')}`]: forbidden.every((key) => !(key in manifest)),
    'may ask for meeting hosts in Chrome, for no host in Firefox':
      (manifest.optional_host_permissions ?? []).join() === (isFirefox ? '' : MEETING_HOSTS.join()),
    'has its four commands, with keys and translated descriptions':
      Object.keys(commands).sort().join() === COMMANDS.join() &&
      Object.values(commands).every(
        ({ suggested_key: key, description }) => key && description?.startsWith('__MSG_'),
      ),
    'opens its settings in a tab':
      manifest.options_ui?.page === SETTINGS_PAGE && manifest.options_ui.open_in_tab === true,
    'lets in nothing from outside (CSP)': isLocalPolicy(
      manifest.content_security_policy?.extension_pages ?? 'missing',
    ),
    'names its oldest browser': isFirefox
      ? settings?.gecko?.strict_min_version === '142.0' && manifest.minimum_chrome_version === undefined
      : manifest.minimum_chrome_version === '127' && settings === undefined,
    'runs in the background as its browser wants': isFirefox
      ? background?.scripts?.length === 1 && background.service_worker === undefined
      : background?.service_worker !== undefined && background.scripts === undefined,
    ...(isFirefox
      ? {
          'says that it collects nothing':
            settings?.gecko?.data_collection_permissions?.required?.join() === 'none' &&
            settings.gecko.id === 'press-pause@press-pause.app',
        }
      : {}),
  };
}

export function checkPackagedManifest(target: Target): Outcome {
  const file = join(outputDirOf(target), 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as PackagedManifest;
  const rules = Object.entries(checkManifest(target, manifest));
  return sumOutcomes(rules.map(([rule, isOk]) => countCheck(isOk, `${target}: not true: ${rule}`)));
}
