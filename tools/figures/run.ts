import { mkdirSync, writeFileSync } from 'node:fs';
import { readBody } from './mesh/read-body.ts';
import { svgOf } from './draw/svg.ts';
import { drawScene } from './views/scene.ts';
import { handBack } from './views/hand-back.ts';
import { headBack } from './views/head-back.ts';
const bodyOf = readBody('/work/shared/figures/body');
mkdirSync('/tmp/fig-out', { recursive: true });
const V = { LI4: () => handBack(bodyOf(.5), 'LI4'), TE3: () => handBack(bodyOf(.5), 'TE3'), GB20: () => headBack(bodyOf(.5)) };
for (const point of process.argv.slice(2)) {
  const t = performance.now();
  const svg = svgOf(drawScene(V[point as keyof typeof V]()));
  writeFileSync(`/tmp/fig-out/${point}.svg`, svg);
  console.log(point, svg.length, performance.now() - t);
}
