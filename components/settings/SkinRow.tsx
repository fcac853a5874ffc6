// The tone of the hands in the drawings, each choice with a hand drawn in it.
import { loadThumb } from '../figures/Thumb.tsx';
import { useModule } from '../use-module.ts';
import { ChoiceRow } from './ChoiceRow.tsx';

export function SkinRow() {
  // The drawing comes a moment later; its place is kept.
  const loaded = useModule(loadThumb);
  return (
    <ChoiceRow
      name="skinTone"
      picture={(tone) => (
        <span class="skin-swatch" data-skin={tone} aria-hidden="true">
          {loaded && <loaded.ThumbFigure point="LI4" />}
        </span>
      )}
    />
  );
}
