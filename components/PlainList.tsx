// Sentences below each other, each with a short line before it.
export type PlainListProps = { items: readonly string[]; isSmall?: boolean };

export function PlainList({ items, isSmall = false }: PlainListProps) {
  return (
    <ul class={isSmall ? 'plain s' : 'plain'}>
      {items.map((item) => (
        <li key={item}>
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
