// One of a few, side by side: radio buttons that look like one control.

export type SegmentsProps<Value extends string> = {
  name: string;
  label: string;
  chosen: Value;
  onChoose: (value: Value) => void;
  children: readonly { value: Value; text: string }[];
};

export function Segments<Value extends string>({
  name,
  label,
  chosen,
  onChoose,
  children,
}: SegmentsProps<Value>) {
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {children.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {text}
        </label>
      ))}
    </div>
  );
}
