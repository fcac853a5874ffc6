// One day of the journal, kept up to date. A day that was lived in another zone has its times in that zone.
import type { ComponentChildren } from 'preact';
import { DayHead } from '../../components/journal/DayHead.tsx';
import { DaySection } from '../../components/journal/DaySection.tsx';
import { useWords, WordsProvider } from '../../components/words.tsx';
import { EARLIEST, journalHash } from '../../core/journal/journal-route.ts';
import type { Day, Zone } from '../../core/zone.ts';
import type { JournalStorage } from '../../platform/storage.ts';
import { createSpeech } from '../page/speech.ts';
import { loadDay, loadFirstDay } from './load-journal.ts';
import { NotRead } from './NotRead.tsx';
import { useStored } from './use-stored.ts';

type DayPartProps = { storage: JournalStorage; day: Day; today: Day; zone: Zone; isLost: boolean };

export function DayPart({ storage, day, today, zone, isLost }: DayPartProps) {
  const { value: view, hasFailed } = useStored(() => loadDay(storage, day, { now: Date.now(), zone }), {
    key: `${day} ${zone}`,
    isLive: true,
  });
  const first = useStored(() => loadFirstDay(storage, today), { key: `first to ${today}`, isLive: false });
  return (
    <>
      <DayHead
        {...{ day, today, view, isLost }}
        first={first.value ?? EARLIEST}
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
