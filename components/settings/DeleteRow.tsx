// Deletes the history, or everything: says in numbers what goes, and asks once by a second button.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DATA_TABLES, type DataTable } from '../../core/data-tables.ts';
import { useWords } from '../words.tsx';
import { SettingRow } from './SettingRow.tsx';

export type Deletion = 'history' | 'everything';

/** How many rows there are of each table, and whether a routine is open, which ends. */
export type Goes = { counts: Readonly<Record<DataTable, number>>; isRunOpen: boolean };

export type DeleteRowProps = {
  what: Deletion;
  onCount: () => Promise<Goes>;
  /** Rejects where nothing was deleted. */
  onDelete: () => Promise<void>;
};

type Stage = { kind: 'ready' | 'done' | 'failed' } | { kind: 'asking'; goes: Goes };

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
    const goes = await onCount().catch(() => null);
    setStage(goes ? { kind: 'asking', goes } : { kind: 'failed' });
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
          {...stage.goes}
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

type AskingProps = Goes & {
  what: Deletion;
  onYes: () => void;
  onNo: () => void;
};

function Asking({ what, counts, isRunOpen, onYes, onNo }: AskingProps) {
  const { words, say } = useWords('settings');
  const title = useRef<HTMLParagraphElement>(null);
  const card = useRef<HTMLDivElement>(null);
  // The question is read first, and the buttons below it are in view too.
  useLayoutEffect(() => {
    title.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const texts = words.settings.data;
  const isAll = what === 'everything';
  const goes = DATA_TABLES.filter((table) => counts[table] > 0 && (isAll || table !== 'routines')).map(
    (table) => say(texts.tables[table], { n: counts[table] }),
  );
  const rest = isAll ? [texts.goesSettings, texts.goesSafety, texts.goesRest] : [];
  return (
    <div class="card import" ref={card}>
      <p class="strong" tabIndex={-1} ref={title}>
        {goes.length + rest.length > 0 ? texts.goes : texts.nothing}
      </p>
      <ul class="plain num">
        {[...goes, ...rest].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {isRunOpen && <p>{texts.runEnds}</p>}
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
