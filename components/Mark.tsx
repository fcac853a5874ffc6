// The mark: an open ring with two bars.
export function Mark() {
  return (
    <svg class="mark-brand" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M12.9 2.5a8 8 0 1 1-5.8 0" />
      <path d="M8 7.5v5M12 7.5v5" />
    </svg>
  );
}
