// The page of settings: the way between its groups, the search, what-if, and the groups, which the page fills.
import type { ComponentChildren } from 'preact';
import { WELCOME_PAGE } from '../../core/page-paths.ts';
import type { SettingGroup } from '../../data/setting-groups.ts';
import { PageTitle } from '../page/PageTitle.tsx';
import { useWords } from '../words.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { FlagRow } from './FlagRow.tsx';
import { HoursRow, type KeepHours } from './HoursRow.tsx';
import { LevelRows, type LevelRowsProps } from './LevelRows.tsx';
import { NumberRow } from './NumberRow.tsx';
import { SettingRow } from './SettingRow.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import { SettingsNav, type SettingsNavProps } from './SettingsNav.tsx';
import { SettingsSearch, type SettingsSearchProps } from './SettingsSearch.tsx';
import { SkinRow } from './SkinRow.tsx';
import { useSettingsPage } from './settings-page.ts';
import { TimesRow } from './TimesRow.tsx';

/** What says that an address leads nowhere. */
export const LOST_ID = 'settings-lost';

export type SettingsViewProps = SettingsNavProps &
  Omit<SettingsSearchProps, 'count'> &
  LevelRowsProps & {
    /** The address named a group that there is not. */
    isLost: boolean;
    /** Firefox tells of every call by itself. */
    seesCalls: boolean;
    onHours: KeepHours;
    /** What needs more than the settings, each in its group. */
    parts: Record<'whatIf' | 'meetingHosts' | 'sound' | 'answers' | 'shortcuts' | 'data', ComponentChildren>;
  };

export function SettingsView(props: SettingsViewProps) {
  const { words } = useWords('settings');
  const { found } = useSettingsPage();
  const { current, onGo, query, onQuery, isLost, parts } = props;
  return (
    <div class="settings">
      <header class="settings-head">
        <PageTitle title={words.settings.title} />
        <SettingsSearch query={query} count={found && found.size} onQuery={onQuery} />
      </header>
      <SettingsNav current={current} onGo={onGo} />
      <div class="settings-body">
        {isLost && (
          <p class="note" role="status" id={LOST_ID} tabIndex={-1}>
            {words.settings.lost}
          </p>
        )}
        <Told />
        <div class="settings-tried">
          {parts.whatIf}
          <TriedGroups {...props} />
        </div>
        <Groups {...props} />
        <p class="settings-end s">
          <a href={WELCOME_PAGE}>{words.settings.welcome}</a>
        </p>
      </div>
    </div>
  );
}

const group = (name: SettingGroup, children: ComponentChildren) => (
  <SettingsGroup group={name}>{children}</SettingsGroup>
);

/** Those that what-if answers to. */
function TriedGroups({ seesCalls, onHours, parts }: SettingsViewProps) {
  const { words } = useWords('settings');
  return (
    <>
      {group(
        'nudges',
        <>
          <NumberRow name="tensionMinutes" />
          <NumberRow name="minGapMinutes" />
          <NumberRow name="tensionPerDay" />
          <FlagRow name="stress" />
          <NumberRow name="stressPerDay" />
          <ChoiceRow name="countWhere" />
          <FlagRow name="countMedia" />
          <NumberRow name="idleSeconds" />
        </>,
      )}
      {group(
        'hours',
        <>
          <HoursRow onChange={onHours} />
          <FlagRow name="holdForAudio" note={seesCalls ? words.settings.firefox.holdForAudio : undefined} />
          <FlagRow name="holdForFullscreen" />
          {parts.meetingHosts}
          <NumberRow name="maxDeferralMinutes" />
        </>,
      )}
    </>
  );
}

function Groups({ onTry, parts }: SettingsViewProps) {
  return (
    <>
      {group(
        'shows',
        <>
          <LevelRows onTry={onTry} />
          <NumberRow name="snoozeMinutes" />
        </>,
      )}
      {group('times', <TimesRow />)}
      {group('sound', parts.sound)}
      {group('answers', parts.answers)}
      {group(
        'appearance',
        <>
          <ChoiceRow name="theme" />
          <SkinRow />
          <FlagRow name="ratings" />
          <SettingRow item="language" />
        </>,
      )}
      {group('shortcuts', parts.shortcuts)}
      {group('data', parts.data)}
    </>
  );
}

/** Reads out that a change was kept. For the eyes it stands beside the setting. */
function Told() {
  const { words, say } = useWords('settings');
  const { told } = useSettingsPage();
  return (
    <p class="hidden" role="status">
      {told?.isKept && (
        <span key={told.count}>
          {say(words.settings.savedNamed, { name: words.settings.items[told.item].label })}
        </span>
      )}
    </p>
  );
}
