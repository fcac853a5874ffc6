// One day of the journal, kept up to date. A day that was lived in another zone has its times in that zone.
import type { ComponentChildren } from 'preact';
import { DayHead } from '../../components/journal/DayHead.tsx';
import { DaySection } from '../../components/journal/DaySection.tsx';
import { useWords, WordsProvider } from '../../components/words.tsx';
import { journalHash } from '../../core/journal/journal-route.ts';
import type { Day, Zone } from '../../core/zone.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { createSpeech } from '../page/speech.ts';
import { loadDay } from './load-journal.ts';
import { NotRead } from './NotRead.tsx';
import { useStored } from './use-stored.ts';

type DayPartProps = { storage: PageStorage; day: Day; today: Day; zone: Zone; isLost: boolean };

export function DayPart({ storage, day, today, zone, isLost }: DayPartProps) {
  const { value: view, hasFailed } = useStored(() => loadDay(storage, day, { now: Date.now(), zone }), {
    key: `${day} ${zone}`,
    isLive: true,
  });
  return (
    <>
      <DayHead
        {...{ day, today, view, isLost }}
        onDay={(next) => {
          location.hash = journalHash(next, today);
        }}
      />
      {view ? (
        <InZone zone={view.zone} now={zone}>
          <DaySection view={view} zone={zone} />
        </InZone>
      ) : (
        !hasFailed && <Reading />
      )}
      {hasFailed && <NotRead />}
    </>
  );
}

// The words come in only if it takes a while (CSS).
function Reading() {
  const { words } = useWords();
  return (
    <p class="section soft loading" role="status">
      {words.popup.loading}
    </p>
  );
}

function InZone({ zone, now, children }: { zone: Zone; now: Zone; children: ComponentChildren }) {
  const { say: _, ...speech } = useWords();
  if (zone === now) return <>{children}</>;
  const { formatTime, formatHour } = createSpeech(zone);
  return <WordsProvider speech={{ ...speech, formatTime, formatHour }}>{children}</WordsProvider>;
}
