// How many plans and chosen times there are, and the way to the page that makes them.
import { libraryAddress } from '../../core/addresses.ts';
import { useWords } from '../words.tsx';
import { SettingRow } from './SettingRow.tsx';
import { useSettingsPage } from './settings-page.ts';

export function TimesRow() {
  const { words, say } = useWords('settings');
  const { plans, schedule } = useSettingsPage().settings;
  const texts = words.settings.plans;
  const counts = [
    plans.length > 0 && say(texts.plans, { n: plans.length }),
    schedule.length > 0 && say(texts.times, { n: schedule.length }),
  ].filter(Boolean);
  return (
    <SettingRow item="plans">
      <p class="setting-value">{counts.length > 0 ? counts.join(words.popup.listJoin) : texts.none}</p>
      <a class="button button--small" href={libraryAddress({ part: 'plan' })}>
        {texts.edit}
      </a>
    </SettingRow>
  );
}
