// The mark of a point: a dot while it is only shown, an open ring while it is pressed, dashed when left out.

export type TargetProps = {
  x: number;
  y: number;
  kind: 'shown' | 'left-out' | 'faint';
  scale?: number;
};

export function Target({ x, y, kind, scale = 1 }: TargetProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} class={`target target--${kind}`}>
      {kind === 'shown' && <circle class="target-disc" r={9} />}
      <circle class="target-halo" r={9} />
      <circle class={kind === 'left-out' ? 'target-off' : 'target-ring'} r={9} />
      {kind === 'shown' && <circle class="target-core" r={3.2} />}
    </g>
  );
}
