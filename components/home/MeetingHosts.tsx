// The switch that lets the browser tell of a meeting in a tab by itself, with what that means.
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** What came of a change. `refused`: the browser asked the person, who said no. */
export type MeetingHostsResult = 'changed' | 'refused' | 'failed';

export type MeetingHostsProps = {
  isOn: boolean;
  /** Called within the click itself: the browser asks for a permission at no other time. */
  onChange: (isOn: boolean) => Promise<MeetingHostsResult>;
};

export function MeetingHosts({ isOn, onChange }: MeetingHostsProps) {
  const { words } = useWords('menus', 'notice');
  const texts = words.menus.meetingHosts;
  // What the person wants, as long as the browser asks and it is stored.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [result, setResult] = useState<MeetingHostsResult | null>(null);
  const change = (box: HTMLInputElement) => {
    if (wanted !== null) {
      box.checked = wanted;
      return;
    }
    setWanted(box.checked);
    setResult(null);
    void onChange(box.checked)
      .catch(() => 'failed' as const)
      .then((came) => {
        setWanted(null);
        setResult(came);
      });
  };
  const said = { changed: null, refused: texts.refused, failed: words.notice.notKept };
  return (
    <div class="meeting-hosts">
      <label class="tick s">
        <input
          type="checkbox"
          checked={wanted ?? isOn}
          aria-describedby="meeting-hosts-note"
          onChange={(event) => change(event.currentTarget)}
        />
        <span>{texts.label}</span>
      </label>
      <p class="xs soft" id="meeting-hosts-note">
        {texts.note}
      </p>
      {/* Always there: what comes into it is read out. */}
      <p class="s" role="status">
        {result && said[result]}
      </p>
    </div>
  );
}
