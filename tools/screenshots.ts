// `npm run screenshots [-- PASS or STATE …]`: every state of the popup and the wide pages in light and dark, a few under
// other conditions, as pictures and one contact sheet a pass, in .output/screenshots. A name may end in `*`: `journal*`.
// `npm run screenshots -- readme`: the pictures of the README, in docs/pictures.
import { fromRoot } from './paths.ts';
import { reportFailure } from './report-failure.ts';
import { openGallery } from './screenshots/open-gallery.ts';
import { PASSES, statesOf } from './screenshots/passes.ts';
import { takeReadmePictures } from './screenshots/readme.ts';
import { shootPass, shootSheet } from './screenshots/shoot.ts';

async function takeScreenshots(wanted: readonly string[]): Promise<void> {
  const gallery = await openGallery();
  const isWanted = ({ name }: { name: string }) =>
    wanted.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  try {
    if (wanted.includes('readme')) {
      const files = await takeReadmePictures(gallery, fromRoot('docs/pictures'));
      console.log(`docs/pictures: ${files.join(', ')}`);
      return;
    }
    const named = gallery.states.filter(isWanted);
    const passes = PASSES.filter(isWanted);
    for (const pass of passes.length > 0 ? passes : PASSES) {
      const dir = fromRoot('.output/screenshots', pass.name);
      const states = named.length > 0 ? named : statesOf(gallery.states, pass);
      const shots = await shootPass({ ...gallery, states }, { pass, dir });
      const file = fromRoot('.output/screenshots', `${pass.name}.png`);
      await shootSheet(gallery.browser, { shots, pass, file });
      console.log(`${pass.name}: ${shots.length} pictures, ${file}`);
    }
  } finally {
    await gallery.close();
  }
}

takeScreenshots(process.argv.slice(2)).catch(reportFailure);
