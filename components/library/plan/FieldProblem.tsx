// What is wrong with a field, beside it.

export function FieldProblem({ id, text }: { id: string; text: string | undefined }) {
  return text === undefined ? null : (
    <p class="field-problem s" id={id}>
      {text}
    </p>
  );
}
