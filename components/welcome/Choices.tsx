// One of a few, each with a sentence: radios as cards.
export type ChoicesProps<Value extends string> = {
  name: string;
  label: string;
  chosen: Value;
  choices: readonly { value: Value; name: string; note: string }[];
  onChoose: (value: Value) => void;
};

export function Choices<Value extends string>({
  name,
  label,
  chosen,
  choices,
  onChoose,
}: ChoicesProps<Value>) {
  return (
    <div class="welcome-choices" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} class="welcome-choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            <strong>{choice.name}</strong>
            <span class="s soft">{choice.note}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
