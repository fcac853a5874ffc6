// From "start a routine" to the routine that is suggested now, or to one that waits for being gone on with.
import { useEffect } from 'preact/hooks';
import { Loading } from '../../components/Loading.tsx';
import { suggestedFor } from '../../core/first-view.ts';
import { onShow } from '../../core/nudge.ts';
import { letRun } from '../../platform/report.ts';
import type { PageStorage } from '../../platform/storage.ts';
import type { Loaded } from './load-rows.ts';
import type { Opened } from './opened.ts';
import { loadCards } from './own-cards.ts';

type Props = { storage: PageStorage; loaded: Loaded; onOpen: (opened: Opened | null) => void };

export function SuggestedStart({ storage, loaded: { rows, openRun }, onOpen }: Props) {
  useEffect(() => {
    const open = async () => {
      const { own } = await loadCards(storage);
      const { id: routine } = suggestedFor(onShow(rows.state.pending)[0], rows.runs, own);
      onOpen(openRun ? null : { kind: 'start', routine });
    };
    letRun(open(), 'opening the suggested routine');
  }, []);
  return <Loading />;
}
