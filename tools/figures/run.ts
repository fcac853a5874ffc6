// `npm run figures -- --body DIR [VIEW …]`: draws the figures from the MakeHuman body. See docs/figures.md.
import { parseArgs } from 'node:util';
import { reportFailure } from '../report-failure.ts';
import { makeDrawing } from './make-drawing.ts';
import { BodyError } from './mesh/body-error.ts';
import { readBody } from './mesh/read-body.ts';
import { isViewName, VIEWS, type ViewName } from './views/view-list.ts';
import { type Made, writeFigures } from './write-figures.ts';

/** Of one drawing with its pressing hand, in bytes. */
const LARGEST = 8 * 1024;

function readArguments(): { folder: string; names: ViewName[] } {
  const { values, positionals } = parseArgs({
    options: { body: { type: 'string' } },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !isViewName(name));
  if (unknown !== undefined) {
    throw new Error(`There is no view ${unknown}. There are: ${Object.keys(VIEWS).join(', ')}.`);
  }
  if (values.body === undefined) throw new BodyError('The folder of the body is not given.');
  const chosen = positionals.filter(isViewName);
  return { folder: values.body, names: chosen.length > 0 ? chosen : Object.keys(VIEWS).filter(isViewName) };
}

async function drawFigures(): Promise<void> {
  const { folder, names } = readArguments();
  const bodyOf = readBody(folder);
  const made = names.map((name): Made => {
    const drawing = makeDrawing(name, bodyOf);
    console.log(`${name.padEnd(12)} ${String(drawing.svg.length).padStart(5)} bytes`);
    if (drawing.svg.length > LARGEST) throw new Error(`${name} is larger than ${LARGEST} bytes.`);
    return { name, ...drawing };
  });
  await writeFigures(made);
}

drawFigures().catch(reportFailure);
