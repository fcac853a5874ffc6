// Takes in a file: says in numbers what it would add, leave out and cannot read, and only then does it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportDone, ImportRefusal, ImportView } from './import-view.ts';
import { SettingRow } from './SettingRow.tsx';

export type ImportRowProps = {
  isDurable: boolean;
  /** What the file would do, or why it cannot. Changes nothing. */
  onRead: (file: File) => Promise<{ view: ImportView } | { refused: ImportRefusal }>;
  /** Takes in the file that was read last. Rejects, or gives `open`, where nothing was added. */
  onTake: (withSettings: boolean) => Promise<ImportDone | 'open'>;
};

type Stage =
  | { kind: 'ready' | 'reading' }
  | { kind: 'refused'; why: ImportRefusal | 'takeFailed' }
  | { kind: 'read' | 'taking'; view: ImportView }
  | { kind: 'done'; done: ImportDone };

export function ImportRow({ isDurable, onRead, onTake }: ImportRowProps) {
  const { words, say } = useWords('settings');
  const [stage, setStage] = useState<Stage>({ kind: 'ready' });
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: the way goes on from what came of it.
  useLayoutEffect(() => {
    if (stage.kind === 'done') status.current?.focus();
  }, [stage]);
  const texts = words.settings.data;
  const read = async (file: File) => {
    setStage({ kind: 'reading' });
    const result = await onRead(file).catch(() => ({ refused: 'unread' as const }));
    setStage(
      'view' in result ? { kind: 'read', view: result.view } : { kind: 'refused', why: result.refused },
    );
  };
  const take = async (view: ImportView, withSettings: boolean) => {
    setStage({ kind: 'taking', view });
    const done = await onTake(withSettings).catch(() => 'takeFailed' as const);
    setStage(typeof done === 'string' ? { kind: 'refused', why: done } : { kind: 'done', done });
  };
  const view = 'view' in stage ? stage.view : null;
  return (
    <SettingRow item="import" isWide={view !== null}>
      {isDurable && !view && (
        <FileButton isBusy={stage.kind === 'reading'} onFile={(file) => void read(file)} />
      )}
      {!isDurable && <p class="s soft">{texts.notKept}</p>}
      {view && (
        <ImportPreview
          view={view}
          isBusy={stage.kind === 'taking'}
          onTake={(withSettings) => void take(view, withSettings)}
          onCancel={() => setStage({ kind: 'ready' })}
        />
      )}
      {stage.kind === 'refused' && (
        <p class="field-problem s" role="alert">
          {refusalText(texts, stage.why)}
        </p>
      )}
      <p class="s" role="status" tabIndex={-1} ref={status}>
        {stage.kind === 'reading' && texts.reading}
        {stage.kind === 'taking' && texts.taking}
        {stage.kind === 'done' && say(texts.taken, { n: stage.done.count })}{' '}
        {stage.kind === 'done' && stage.done.withSettings && texts.takenSettings}
      </p>
    </SettingRow>
  );
}

type DataTexts = ReturnType<typeof useWords<'settings'>>['words']['settings']['data'];

function refusalText(texts: DataTexts, why: ImportRefusal | 'takeFailed'): string {
  if (why === 'takeFailed' || why === 'open') return texts[why];
  return texts.problems[why];
}

// Busy it keeps the focus, and opens nothing.
function FileButton({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const { words } = useWords('settings');
  return (
    <label class="button file-button">
      <input
        type="file"
        accept=".json,application/json"
        aria-disabled={isBusy}
        onClick={(event) => {
          if (isBusy) event.preventDefault();
        }}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          input.value = '';
        }}
      />
      {words.settings.data.choose}
    </label>
  );
}
