import { mkdirSync, writeFileSync } from 'node:fs';
import { readBody } from './mesh/read-body.ts';
import { svgOf } from './draw/svg.ts';
import { drawScene } from './views/scene.ts';
import { handBack } from './views/hand-back.ts';
const t0 = performance.now();
const bodyOf = readBody('/work/shared/figures/body');
console.log('read', performance.now() - t0);
mkdirSync('/tmp/fig-out', { recursive: true });
for (const point of ['LI4', 'TE3'] as const) {
  const t = performance.now();
  const svg = svgOf(drawScene(handBack(bodyOf(0.5), point)));
  writeFileSync(`/tmp/fig-out/${point}.svg`, svg);
  console.log(point, svg.length, performance.now() - t);
}
