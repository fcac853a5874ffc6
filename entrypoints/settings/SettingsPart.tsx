// The page of settings with what it stands on: the settings, a past day, the address, and the background.
import { useLayoutEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import { SoundRow } from '../../components/settings/SoundRow.tsx';
import { SettingsContext, type SettingsPage } from '../../components/settings/settings-page.ts';
import { WhatIf } from '../../components/settings/WhatIf.tsx';
import { useWords } from '../../components/words.tsx';
import { editList } from '../../core/edit-list.ts';
import { findSettings, SETTING_ITEMS, type SettingTexts } from '../../core/find-settings.ts';
import type { Settings } from '../../core/settings.ts';
import { dayStart } from '../../core/zone.ts';
import { askBackground } from '../../platform/ask-background.ts';
import { localZone } from '../../platform/local-zone.ts';
import { report } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { useTabTitle } from '../page/use-tab-title.ts';
import { AnswersPart } from './AnswersPart.tsx';
import { DataPart } from './DataPart.tsx';
import { MeetingHostsRow } from './MeetingHostsRow.tsx';
import { ShortcutsPart } from './ShortcutsPart.tsx';
import { SoundPart } from './SoundPart.tsx';
import { useAddress } from './use-address.ts';
import { type FoundDay, usePastDay } from './use-past-day.ts';
import { useSettings } from './use-settings.ts';

/** Firefox tells of every call by itself. */
const SEES_CALLS = import.meta.env.FIREFOX === true;
const SHOWN = SETTING_ITEMS.filter((item) => item !== 'meetingHosts' || !SEES_CALLS);

export function SettingsPart({ storage }: { storage: PageStorage }) {
  const { words } = useWords('settings');
  const { settings, before, draft, told, keep, onSave, onDraft, reload } = useSettings();
  const { found, readDay } = usePastDay(storage);
  const [query, setQuery] = useState('');
  const { isLost, current, goTo } = useAddress(settings !== null && found !== undefined, () => setQuery(''));
  useTabTitle(words.settings.title);
  useLook(settings);
  if (!settings || found === undefined)
    return (
      <PageFrame current="settings">
        <Loading isPart />
      </PageFrame>
    );
  const { items, search } = words.settings;
  const texts: SettingTexts = items;
  const left = findSettings(query, texts, { fillers: search.fillers, shown: SHOWN });
  const when = { now: Date.now(), zone: localZone() };
  const page: SettingsPage = { settings, when, draft, told, found: left, onDraft, onSave };
  return (
    <PageFrame current="settings">
      <SettingsContext.Provider value={page}>
        <SettingsView
          {...{ current, query, isLost }}
          seesCalls={SEES_CALLS}
          onGo={goTo}
          onQuery={setQuery}
          onTry={tryOne}
          onHours={(change) => keep(({ workingHours }) => ({ workingHours: editList(workingHours, change) }))}
          parts={{
            whatIf: <WhatIfPart {...{ found, before }} />,
            meetingHosts: SEES_CALLS ? null : <MeetingHostsRow onChanged={reload} />,
            sound: (
              <SoundRow>
                <SoundPart settings={settings} onChange={(patch) => page.onSave('sound', patch)} />
              </SoundRow>
            ),
            answers: <AnswersPart />,
            shortcuts: <ShortcutsPart />,
            data: <DataPart isDurable={storage.isDurable} onChanged={readDay} />,
          }}
        />
      </SettingsContext.Provider>
    </PageFrame>
  );
}

function WhatIfPart({ found, before }: { found: FoundDay | null; before: Settings | null }) {
  const { language } = useWords('settings');
  const weekday = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const dayName = found && !found.isYesterday ? weekday.format(dayStart(found.past.day, 'UTC')) : null;
  return <WhatIf past={found?.past ?? null} {...{ dayName, before }} />;
}

/** A nudge as it comes at the level that is stored; gives whether the background took it. */
async function tryOne(): Promise<boolean> {
  try {
    await askBackground({ kind: 'tried' });
    return true;
  } catch (error) {
    report(error, 'showing a nudge');
    return false;
  }
}

/** The look that is chosen holds at once. */
function useLook(settings: Settings | null): void {
  const { theme = 'system', skinTone = 'neutral' } = settings ?? {};
  useLayoutEffect(() => {
    if (!settings) return;
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (skinTone === 'neutral') delete dataset['skin'];
    else dataset['skin'] = skinTone;
  }, [settings === null, theme, skinTone]);
}
