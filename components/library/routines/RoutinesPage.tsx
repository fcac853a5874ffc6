// All routines: the person's own ones, with what may be done with them together, and ours.
import type { ComponentChildren } from 'preact';
import { routeHash } from '../../../core/library-route.ts';
import { type RoutineCard, shippedCard } from '../../../core/routine-card.ts';
import { ROUTINE_IDS, type RoutineId } from '../../../data/routine-ids.ts';
import { ROUTINES } from '../../../data/routines.ts';
import { PageTitle } from '../../page/PageTitle.tsx';
import { pointName, routineName } from '../../routine-facts.ts';
import { routineLength } from '../../routine-length.ts';
import { useWords } from '../../words.tsx';

export type RoutinesPageProps = {
  own: readonly (RoutineCard & { note: string })[];
  /** What happened last: a file taken in or refused, a routine deleted. */
  notice: ComponentChildren;
  onImport: (file: File) => void;
  onExportAll: () => void;
};

export function RoutinesPage({ own, notice, onImport, onExportAll }: RoutinesPageProps) {
  const { words } = useWords('builder', 'menus');
  const texts = words.builder;
  return (
    <div class="routines">
      <PageTitle title={texts.title} />
      <p class="lead">{texts.lead}</p>
      {notice}
      <section aria-labelledby="own-title">
        <h2 id="own-title">{texts.own}</h2>
        {own.length === 0 ? (
          <p class="soft">{texts.ownEmpty}</p>
        ) : (
          <ul class="routine-rows">
            {own.map((card) => (
              <Row key={card.id} card={card} note={card.note} />
            ))}
          </ul>
        )}
        <div class="routine-actions">
          <a class="button" href={routeHash({ part: 'routines', routine: 'new' })}>
            {texts.new}
          </a>
          <FileButton label={texts.import} onFile={onImport} />
          {own.length > 0 && (
            <button type="button" class="button button--quiet" onClick={onExportAll}>
              {texts.exportAll}
            </button>
          )}
        </div>
        <p class="s">
          <a href="routine-file.schema.json" target="_blank" rel="noopener">
            {texts.schema}
          </a>
        </p>
      </section>
      <section aria-labelledby="shipped-title">
        <h2 id="shipped-title">{texts.shipped}</h2>
        <ul class="routine-rows">
          {ROUTINE_IDS.map((id) => (
            <Row key={id} card={listed(id)} note={words.menus.goals[ROUTINES[id].goal]} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The classic press is for a point that is chosen at its start. */
function listed(id: RoutineId): RoutineCard {
  const card = shippedCard(id);
  return ROUTINES[id].goal === 'point' ? { ...card, points: [] } : card;
}

function Row({ card, note }: { card: RoutineCard; note: string }) {
  const spoken = useWords('builder');
  const { words } = spoken;
  const names = card.points.map((code) => pointName(code).replace(' ', '\u00a0'));
  return (
    <li>
      <a href={routeHash({ part: 'routines', routine: card.id })}>
        <strong>{routineName(words, { routineId: card.id, name: card.name })}</strong>
        <span class="s soft">{[note, ...names].join(words.popup.listJoin)}</span>
        <span class="s soft num">{routineLength(spoken, card.seconds)}</span>
      </a>
    </li>
  );
}

/** A button that opens the browser's own way to choose a file. */
function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="hidden"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again, once it is mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
