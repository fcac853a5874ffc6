// The setting to notice meetings in tabs: it is on when the setting is, and the browser still allows it.
import { useEffect, useState } from 'preact/hooks';
import { SettingRow } from '../../components/settings/SettingRow.tsx';
import { Switch } from '../../components/settings/Switch.tsx';
import { useSettingsPage } from '../../components/settings/settings-page.ts';
import { useWords } from '../../components/words.tsx';
import { askBackground } from '../../platform/ask-background.ts';
import { hasMeetingHosts } from '../../platform/meeting-hosts.ts';
import { letRun } from '../../platform/report.ts';
import { switchMeetingHosts } from '../popup/switch-meeting-hosts.ts';

export function MeetingHostsRow({ onChanged }: { onChanged: () => Promise<void> }) {
  const { words } = useWords('settings');
  const { settings } = useSettingsPage();
  // As good as always true where the setting is on, so that the switch does not jump when the answer comes.
  const [isAllowed, setIsAllowed] = useState(true);
  const [result, setResult] = useState<Awaited<ReturnType<typeof switchMeetingHosts>> | null>(null);
  const readAllowed = async () => setIsAllowed(await hasMeetingHosts());
  useEffect(() => letRun(readAllowed(), 'reading the permission for the meeting sites'), []);
  const change = async (isOn: boolean) => {
    setResult(null);
    const came = await switchMeetingHosts(isOn);
    setResult(came);
    if (isOn && came === 'changed') letRun(askBackground({ kind: 'look' }), 'asking the background');
    await Promise.all([readAllowed(), onChanged()]);
  };
  const said = {
    changed: words.settings.saved,
    refused: words.settings.refused,
    failed: words.settings.failed,
  };
  return (
    <SettingRow
      item="meetingHosts"
      control="switch-meetingHosts"
      below={
        // Always there: what comes into it is read out.
        <p class="s" role="status">
          {result && said[result]}
        </p>
      }
    >
      <Switch
        item="meetingHosts"
        id="switch-meetingHosts"
        isOn={settings.meetingHosts && isAllowed}
        onChange={(isOn) => letRun(change(isOn), 'switching whether meetings are noticed')}
      />
    </SettingRow>
  );
}
