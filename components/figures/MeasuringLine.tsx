// Over the back of the head: each mark lies halfway from the middle to the bone behind the ear.
// Without it the two marks read as eyes.

export function MeasuringLine() {
  return <path class="guide-line" d="M118 105.6H202M160 101.6v8M118 102.6v6M202 102.6v6" />;
}
