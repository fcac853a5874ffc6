// A morning as a line, drawn: what is owed grows with the time at the screen, a small gap comes, a nudge stands in it,
// the pause clears what was owed. Runs along the line of reading.
export function DayPicture({ label }: { label: string }) {
  return (
    <svg class="welcome-picture" viewBox="0 0 640 176" role="img" aria-label={label}>
      {/* What is owed: it grows, waits for the gap, and is gone after the pause. */}
      <path class="welcome-load" d="M28 122 376 46v76Z" />
      <path class="welcome-load" d="M494 122 612 97v25Z" />
      <path class="welcome-axis" d="M12 127h616" />
      {/* The hours that one works in pieces. */}
      <path class="welcome-screen" d="M28 127h104M138 127h70M214 127h96M316 127h38" />
      <path class="welcome-screen" d="M494 127h54M554 127h58" />
      {/* A good moment. */}
      <rect class="welcome-moment" x="357" y="96" width="38" height="62" rx="19" />
      {/* The nudge. */}
      <path class="welcome-pin" d="M376 127V40" />
      <circle class="welcome-pin-head" cx="376" cy="33" r="10" />
      {/* The pause: the mark itself. */}
      <g class="welcome-pause">
        <circle cx="444" cy="127" r="35" />
        <path d="M457.1 97.5a32 32 0 1 1-26.2 0" />
        <path d="M436 114v26M452 114v26" />
      </g>
    </svg>
  );
}
