// What opens on the resting popup, loaded when it is first opened.
import type { ComponentChildren } from 'preact';
import { MeetingLengths } from './MeetingLengths.tsx';
import type { MeetingLength, PauseLength } from './PauseControls.tsx';
import { PauseLengths } from './PauseLengths.tsx';
import { RoutineList, type RoutineListProps } from './RoutineList.tsx';

export type HomePanelProps =
  | { kind: 'pause'; onPause: (length: PauseLength) => void }
  | { kind: 'meeting'; onMeeting: (length: MeetingLength) => void; hosts: ComponentChildren }
  | ({ kind: 'routines' } & RoutineListProps);

export function HomePanel(props: HomePanelProps) {
  switch (props.kind) {
    case 'pause':
      return <PauseLengths onPause={props.onPause} />;
    case 'meeting':
      return (
        <>
          <MeetingLengths onMeeting={props.onMeeting} />
          {props.hosts}
        </>
      );
    case 'routines': {
      const { kind: _, ...list } = props;
      return <RoutineList {...list} />;
    }
  }
}
