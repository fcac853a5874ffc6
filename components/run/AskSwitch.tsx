// The quiet switch of the questions before and after, on the very screens that ask.
import { useWords } from '../words.tsx';

export type AskSwitchProps = {
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
};

export function AskSwitch({ isAsked, onAsk }: AskSwitchProps) {
  const { ratings } = useWords('ratings').words;
  return (
    <button type="button" class="link" onClick={() => onAsk(!isAsked)}>
      {isAsked ? ratings.off : ratings.on}
    </button>
  );
}
