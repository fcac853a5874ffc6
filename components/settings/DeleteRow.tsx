// Deletes the history, or everything: says in numbers what goes, and asks once by a second button.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DATA_TABLES, type DataTable } from '../../core/data-tables.ts';
import { useWords } from '../words.tsx';
import { SettingRow } from './SettingRow.tsx';

export type Deletion = 'history' | 'everything';

export type DeleteRowProps = {
  what: Deletion;
  /** How many rows there are of each table. */
  onCount: () => Promise<Readonly<Record<DataTable, number>>>;
  /** Rejects where nothing was deleted. */
  onDelete: () => Promise<void>;
};

type Stage =
  | { kind: 'ready' | 'done' | 'failed' }
  | { kind: 'asking'; counts: Readonly<Record<DataTable, number>> };

export function DeleteRow({ what, onCount, onDelete }: DeleteRowProps) {
  const { words } = useWords('settings');
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: the way goes on from what came of it.
  useLayoutEffect(() => {
    if (stage.kind === 'done' || stage.kind === 'failed') status.current?.focus();
  }, [stage]);
  const texts = words.settings.data;
  const isAll = what === 'everything';
  const ask = async () => {
    const counts = await onCount().catch(() => null);
    setStage(counts ? { kind: 'asking', counts } : { kind: 'failed' });
  };
  const remove = async () => {
    const isDone = await onDelete().then(
      () => true,
      () => false,
    );
    setStage({ kind: isDone ? 'done' : 'failed' });
  };
  const said = {
    ready: '',
    asking: '',
    done: isAll ? texts.deletedAll : texts.deletedHistory,
    failed: texts.deleteFailed,
  };
  return (
    <SettingRow item={isAll ? 'deleteAll' : 'deleteHistory'} isWide={stage.kind === 'asking'}>
      {stage.kind === 'asking' ? (
        <Asking
          what={what}
          counts={stage.counts}
          onYes={() => void remove()}
          onNo={() => setStage({ kind: 'ready' })}
        />
      ) : (
        <button type="button" class="button" onClick={() => void ask()}>
          {isAll ? texts.deleteAll : texts.deleteHistory}
        </button>
      )}
      <p class="s" role="status" tabIndex={-1} ref={status}>
        {said[stage.kind]}
      </p>
    </SettingRow>
  );
}

type AskingProps = {
  what: Deletion;
  counts: Readonly<Record<DataTable, number>>;
  onYes: () => void;
  onNo: () => void;
};

function Asking({ what, counts, onYes, onNo }: AskingProps) {
  const { words, say } = useWords('settings');
  const title = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const texts = words.settings.data;
  const isAll = what === 'everything';
  const goes = DATA_TABLES.filter((table) => counts[table] > 0 && (isAll || table !== 'routines')).map(
    (table) => say(texts.tables[table], { n: counts[table] }),
  );
  const rest = isAll ? [texts.goesSettings, texts.goesSafety, texts.goesRest] : [];
  return (
    <div class="card import">
      <p class="strong" tabIndex={-1} ref={title}>
        {goes.length + rest.length > 0 ? texts.goes : texts.nothing}
      </p>
      <ul class="plain num">
        {[...goes, ...rest].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="s soft">
        {texts.countAgain} {texts.sure}
      </p>
      <div class="button-row">
        <button type="button" class="button button--main" onClick={onYes}>
          {isAll ? texts.yesAll : texts.yesHistory}
        </button>
        <button type="button" class="button button--tall" onClick={onNo}>
          {texts.cancel}
        </button>
      </div>
    </div>
  );
}
