// Moves the run to a window of its own: held here, where it is kept, and played on there.
import type { RunPlayer } from '../../platform/run-player.ts';
import { closePopup, openRunWindow } from '../../platform/run-window.ts';

/** Where no window opens, it plays on here, and the error is the caller's. */
export async function popOut(player: RunPlayer): Promise<void> {
  const goesOn = player.run?.playing ?? false;
  if (goesOn) await player.toggle();
  try {
    await openRunWindow(goesOn);
  } catch (error) {
    if (goesOn) await player.toggle();
    throw error;
  }
  await closePopup();
}
