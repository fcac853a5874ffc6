// The tables that docs/nudges.md must hold, as they follow from the tables in data/. Rows of trimmed cells.
import * as plan from '../../data/daily-plan.ts';
import * as rules from '../../data/nudge-rules.ts';
import { NUDGE_SOURCES, RULE_WHYS, SETTING_WHYS, type Why } from '../../data/nudge-sources.ts';
import {
  CHOICE_SETTINGS,
  FLAG_SETTINGS,
  LIST_SETTINGS,
  NAME_SETTINGS,
  NUMBER_SETTINGS,
  SHARE_SETTINGS,
} from '../../data/setting-table.ts';

export type NudgeTables = { settings: string[][]; rules: string[][]; sources: string[][] };

export function nudgeTables(): NudgeTables {
  const whys: Readonly<Record<string, Why>> = SETTING_WHYS;
  const numbers: Readonly<Record<string, number>> = { ...rules, ...plan };
  return {
    settings: settingRows().map(([name, value, range]) => [
      `\`${name}\``,
      withUnit(value, whys[name]),
      range,
      ...reasonCells(whys[name]),
    ]),
    rules: Object.entries<Why>(RULE_WHYS).map(([name, why]) => [
      `\`${name}\``,
      withUnit(numbers[name] ?? 'nothing', why),
      ...reasonCells(why),
    ]),
    sources: Object.entries<{ title: string; doi?: string; url?: string }>(NUDGE_SOURCES).map(
      ([id, { title, doi, url }]) => [id, title, doi ? `doi ${doi}` : (url ?? '')],
    ),
  };
}

type SettingRow = [name: string, value: string | number, range: string];

function settingRows(): SettingRow[] {
  return [
    ...Object.entries({ ...NUMBER_SETTINGS, ...SHARE_SETTINGS }).map(
      ([name, { default: value, from, to }]): SettingRow => [name, value, `${from} to ${to}`],
    ),
    ...Object.entries(NAME_SETTINGS).map(
      ([name, { default: value, to }]): SettingRow => [name, value, `a name of up to ${to} characters`],
    ),
    ...Object.entries(FLAG_SETTINGS).map(
      ([name, isOn]): SettingRow => [name, isOn ? 'on' : 'off', 'on, off'],
    ),
    ...Object.entries(CHOICE_SETTINGS).map(
      ([name, choices]): SettingRow => [name, choices[0], choices.join(', ')],
    ),
    ...Object.entries(LIST_SETTINGS).map(
      ([name, { to }]): SettingRow => [name, 'empty', `up to ${to} entries`],
    ),
  ];
}

function withUnit(value: string | number, why: Why | undefined): string {
  return [value, ...(why?.unit ? [why.unit] : [])].join(' ');
}

function reasonCells(why: Why | undefined): string[] {
  return [why?.why ?? '', why?.source ?? ''];
}
