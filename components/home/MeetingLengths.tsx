// For how long the person is in a meeting.
import { useWords } from '../words.tsx';
import type { MeetingLength } from './PauseControls.tsx';

export function MeetingLengths({ onMeeting }: { onMeeting: (length: MeetingLength) => void }) {
  const texts = useWords('menus').words.menus;
  const lengths = [
    [30, texts.meeting30],
    [60, texts.meeting60],
    ['until-it-ends', texts.meetingEnds],
  ] as const;
  return (
    <div role="group" aria-labelledby="meeting-for">
      <p class="label" id="meeting-for">
        {texts.meetingFor}
      </p>
      <div class="button-row">
        {lengths.map(([length, name]) => (
          <button key={name} type="button" class="button button--small" onClick={() => onMeeting(length)}>
            {name}
          </button>
        ))}
      </div>
      <p class="xs soft panel-note">{texts.meetingNote}</p>
    </div>
  );
}
