// The journal: one day by its address, then weeks, a year, hours, kinds, times, and the numbers before and after.
import { useEffect, useState } from 'preact/hooks';
import { useJournalText } from '../../components/journal/journal-text.ts';
import { Notice } from '../../components/Notice.tsx';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { settingsAddress } from '../../core/addresses.ts';
import type { Measure } from '../../core/journal/heat.ts';
import { parseJournalHash } from '../../core/journal/journal-route.ts';
import { MINUTE } from '../../core/time.ts';
import { dayAt } from '../../core/zone.ts';
import { askBackground } from '../../platform/ask-background.ts';
import { localZone } from '../../platform/local-zone.ts';
import { letRun } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import { useTabTitle } from '../page/use-tab-title.ts';
import { DayPart } from './DayPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { RecentPart } from './RecentPart.tsx';
import { YearPart } from './YearPart.tsx';

export function Journal({ storage }: { storage: PageStorage }) {
  const { texts, dayText } = useJournalText();
  const hash = useHash();
  const { today, zone } = useToday();
  useEffect(() => {
    // The stored figures may be a minute old: the background looks again, and says so.
    letRun(askBackground({ kind: 'look' }), 'asking the background');
  }, []);
  const [measure, setMeasure] = useState<Measure>('pauses');
  const { day, isLost } = parseJournalHash(hash, today);
  useTabTitle(day === today ? texts.title : dayText(day, 'whole'));
  return (
    <PageFrame current="journal">
      {!storage.isDurable && <Notice kind="memory" />}
      <DayPart {...{ storage, day, today, zone, isLost }} />
      <RecentPart {...{ storage, today, zone, measure }} onMeasure={setMeasure}>
        {(kinds) => (
          <>
            <YearPart {...{ storage, today, zone, measure }} />
            <HistoryPart {...{ storage, zone }} beside={kinds} />
          </>
        )}
      </RecentPart>
      <p class="journal-foot">
        {texts.data} <a href={settingsAddress('data')}>{texts.dataLink}</a>
      </p>
    </PageFrame>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      // The day stands at the top; the map that led to it may lie far below.
      scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

// A tab may stay open for days, and go along on a journey.
function useToday() {
  const [today, setToday] = useState(dayNow);
  useEffect(() => {
    const lookNow = () => {
      const next = dayNow();
      setToday((before) => (before.today === next.today && before.zone === next.zone ? before : next));
    };
    const clock = setInterval(lookNow, MINUTE);
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, []);
  return today;
}

function dayNow() {
  const zone = localZone();
  return { zone, today: dayAt(Date.now(), zone) };
}
