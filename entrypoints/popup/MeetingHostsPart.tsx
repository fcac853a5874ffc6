// The switch for meetings in tabs: it is on when the setting is, and the browser still allows it.
import { useEffect, useState } from 'preact/hooks';
import { MeetingHosts } from '../../components/home/MeetingHosts.tsx';
import { askBackground } from '../../platform/ask-background.ts';
import { hasMeetingHosts } from '../../platform/meeting-hosts.ts';
import { letRun, report } from '../../platform/report.ts';
import { switchMeetingHosts } from './switch-meeting-hosts.ts';

type Props = {
  /** The setting, as it is stored. */
  isSet: boolean;
  reload: () => Promise<void>;
};

export function MeetingHostsPart({ isSet, reload }: Props) {
  // As good as always true where the setting is on, so that the switch does not jump when the answer comes.
  const [isAllowed, setIsAllowed] = useState(true);
  const readAllowed = async () => setIsAllowed(await hasMeetingHosts());
  useEffect(() => letRun(readAllowed(), 'reading the permission for the meeting sites'), []);
  return (
    <MeetingHosts
      isOn={isSet && isAllowed}
      onChange={async (isOn) => {
        const result = await switchMeetingHosts(isOn);
        // A call may be on at this moment. The setting alone told the background before the browser had asked.
        if (isOn && result === 'changed') letRun(askBackground({ kind: 'look' }), 'asking the background');
        await Promise.all([readAllowed(), reload()]).catch((error: unknown) =>
          report(error, 'reading whether meetings are noticed'),
        );
        return result;
      }}
    />
  );
}
