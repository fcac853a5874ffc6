// What opens on the resting popup. Loaded after the first paint: it cannot be asked for sooner.
import type { Session } from '../../core/view.ts';
import type { RoutineId } from '../../data/routines.ts';
import { SessionList } from '../SessionList.tsx';
import type { PauseLength } from './PauseControls.tsx';
import { PauseLengths } from './PauseLengths.tsx';
import { RoutineList } from './RoutineList.tsx';

export type HomePanelProps =
  | { kind: 'pause'; onPause: (length: PauseLength) => void }
  | { kind: 'sessions'; sessions: readonly Session[] }
  | { kind: 'routines'; chosen: RoutineId; onChoose: (routine: RoutineId) => void };

export function HomePanel(props: HomePanelProps) {
  switch (props.kind) {
    case 'pause':
      return <PauseLengths onPause={props.onPause} />;
    case 'sessions':
      return <SessionList sessions={props.sessions} />;
    case 'routines':
      return <RoutineList chosen={props.chosen} onChoose={props.onChoose} />;
  }
}
