import { describe, expect, test } from 'vitest';
import { crowdedPoints } from '../../core/crowded-points.ts';
import { shippedCard } from '../../core/routine-card.ts';
import type { Chosen } from '../../core/schedule.ts';

const MONDAY = '2026-03-02';
const pointsOf = (id: string) => shippedCard(id)?.points ?? [];
// He Gu, Jian Jing and Feng Chi.
const plan = {
  routine: 'three-points-180' as const,
  since: MONDAY,
  days: [1],
  times: ['09:00', '12:00', '15:00'],
};
const hand = { routine: 'reset-60' as const, days: [1, 2], time: '17:00' };
const crowded = (chosen: Partial<Chosen>, day = MONDAY) =>
  crowdedPoints({ schedule: [], plans: [], ...chosen }, day, pointsOf);

describe('points that would be pressed more than three times a day', () => {
  test('are none when three times are chosen', () => {
    expect(crowded({ plans: [plan] })).toEqual([]);
  });
  test('are those of a fourth time on the same day', () => {
    expect(crowded({ plans: [plan], schedule: [hand] })).toEqual(['LI4']);
  });
  test('are none when the fourth is on another day', () => {
    expect(crowded({ plans: [plan], schedule: [{ ...hand, days: [2, 3] }] })).toEqual([]);
  });
  test('are none when the fourth stands at one of the three times', () => {
    expect(crowded({ plans: [plan], schedule: [{ ...hand, time: '12:00' }] })).toEqual([]);
  });
  test('are none when the plan has thinned out', () => {
    expect(crowded({ plans: [plan], schedule: [hand] }, '2026-03-16')).toEqual([]);
  });
  test('are none of a routine that was deleted', () => {
    const times = ['09:00', '11:00', '13:00', '15:00'].map((time) => ({
      ...hand,
      time,
      routine: 'own-1' as const,
    }));
    expect(crowded({ schedule: times })).toEqual([]);
  });
});
