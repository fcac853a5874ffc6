// "I am 18 or older", with the sentence that comes when it was left open.
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

export type AdultBoxProps = {
  checked: boolean;
  /** Someone tried to go on without it. */
  asked: boolean;
  onChange: (checked: boolean) => void;
};

export function AdultBox({ checked, asked, onChange }: AdultBoxProps) {
  const { words } = useWords('player', 'safety');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked) box.current?.focus();
  }, [asked]);
  return (
    <div class="adult">
      <label class="tick">
        <input
          type="checkbox"
          ref={box}
          checked={checked}
          aria-describedby={asked ? 'adult-note' : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{words.safety.age}</span>
      </label>
      {asked && (
        <p id="adult-note" class="s adult-note">
          {words.player.answers.adultNote}
        </p>
      )}
    </div>
  );
}
