// What every decision depends on besides the facts.
import type { Settings } from './settings.ts';
import type { Zone } from './zone.ts';

export type Env = { settings: Settings; zone: Zone };
