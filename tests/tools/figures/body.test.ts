import { describe, expect, it } from 'vitest';
import { FACE_COUNT, POINT_COUNT, parseObj } from '../../../tools/figures/mesh/parse-obj.ts';
import { parseRig } from '../../../tools/figures/mesh/parse-rig.ts';
import { addTarget, parseTarget } from '../../../tools/figures/mesh/parse-target.ts';
import { readBody } from '../../../tools/figures/mesh/read-body.ts';

const points = Array.from({ length: POINT_COUNT }, (_, i) => `v ${i} 0 0`).join('\n');
const faces = (first: string) =>
  [first, ...Array.from({ length: FACE_COUNT - 1 }, () => 'f 1 2 3 4')].join('\n');
const skeleton = (bones: object) => JSON.stringify({ version: 110, joints: { a: [0], b: [1] }, bones });
const weights = JSON.stringify({ version: 110, weights: { root: [[0, 1]] } });

describe('reading the mesh', () => {
  it('keeps the faces of the body and drops its helpers', () => {
    const { quads } = parseObj(
      `${points}\ng helper\nf 1/1 2/2 3/3 4/4\ng body\n${faces('f 5/1 6/2 7/3 8/4')}\n`,
    );
    expect([...quads.subarray(0, 4)]).toEqual([4, 5, 6, 7]);
  });

  it('makes a quad of a triangle by repeating its last point', () => {
    const { quads } = parseObj(`${points}\ng body\n${faces('f 1 2 3')}\n`);
    expect([...quads.subarray(0, 4)]).toEqual([0, 1, 2, 2]);
  });

  it('refuses another version, by its number of points', () => {
    expect(() => parseObj('v 0 0 0\ng body\nf 1 1 1 1\n')).toThrow(/has 1 points, not the 19158/);
  });

  it.each([
    ['a face without such a point', `g body\n${faces('f 1 2 99999 4')}`],
    ['one that breaks off', 'g body\nf 1 2 3 4'],
    ['no body', ''],
  ])('refuses a damaged file: %s', (_, text) => {
    expect(() => parseObj(`${points}\n${text}\n`)).toThrow(/base\.obj is damaged/);
  });

  it('says what is missing and where to get it', () => {
    expect(() => readBody('/nowhere')).toThrow(/base\.obj is missing.*MakeHuman base mesh \(CC0/);
  });
});

describe('reading shapes and bones', () => {
  it('moves points by a share of a target', () => {
    const positions = Float64Array.of(0, 0, 0, 1, 1, 1);
    addTarget(positions, parseTarget('# a target\n1 0.5 0 -1\n', 'x.target'), 0.5);
    expect([...positions]).toEqual([0, 0, 0, 1.25, 1, 0.5]);
  });

  it.each([
    ['for points that are not there', '99999 0 0 0'],
    ['that breaks off in a line', '1 0 0 0\n2 0.5'],
  ])('refuses a target %s', (_, text) => {
    expect(() => parseTarget(text, 'x.target')).toThrow(/x\.target is damaged/);
  });

  it('puts parents before their children', () => {
    const bones = {
      hand: { head: 'a', tail: 'b', parent: 'root' },
      root: { head: 'a', tail: 'b', parent: null },
    };
    expect(parseRig(skeleton(bones), weights).bones.map(({ name }) => name)).toEqual(['root', 'hand']);
  });

  it.each([
    ['of another version', '{"version": 111}', /version 111, not 110/],
    ['that is no JSON', '{', /not JSON/],
    ['without bones', '{"version": 110}', /damaged/],
    ['with a bone without joints', skeleton({ root: { parent: null } }), /damaged/],
    [
      'with a bone whose parent is missing',
      skeleton({ hand: { head: 'a', tail: 'b', parent: 'arm' } }),
      /damaged/,
    ],
  ])('refuses a skeleton %s', (_, text, message) => {
    expect(() => parseRig(text, weights)).toThrow(message);
  });
});
