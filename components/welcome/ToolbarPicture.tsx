// The end of a browser's toolbar, drawn: the address, the puzzle piece, and the button with its dot.
export function ToolbarPicture({ label }: { label: string }) {
  return (
    <svg class="welcome-toolbar" viewBox="0 0 360 64" role="img" aria-label={label}>
      <rect class="toolbar-ground" x="1" y="1" width="358" height="62" rx="10" />
      <rect class="toolbar-address" x="16" y="18" width="186" height="28" rx="14" />
      <path
        class="toolbar-puzzle"
        d="M234 24.5h5.2a3.6 3.6 0 1 1 6.8 0h5.5v6a3.6 3.6 0 1 1 0 6.5v6H234v-5.8a3.6 3.6 0 1 0 0-6.9Z"
      />
      <rect class="toolbar-here" x="276" y="10" width="44" height="44" rx="8" />
      <g class="toolbar-mark" transform="translate(286 20) scale(1.2)">
        <path d="M12.9 2.5a8 8 0 1 1-5.8 0" />
        <path d="M8 7.5v5M12 7.5v5" />
      </g>
      <circle class="toolbar-badge" cx="309" cy="43" r="6" />
      <path class="toolbar-menu" d="M338 24v.1M338 32v.1M338 40v.1" />
    </svg>
  );
}
