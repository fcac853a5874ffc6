// The quiet switch of the questions before and after, on the very screens that ask.
import { useRunWords } from '../run-words.ts';

export type AskSwitchProps = {
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
};

export function AskSwitch({ isAsked, onAsk }: AskSwitchProps) {
  const { ratings } = useRunWords().words;
  return (
    <button type="button" class="link" onClick={() => onAsk(!isAsked)}>
      {isAsked ? ratings.off : ratings.on}
    </button>
  );
}
