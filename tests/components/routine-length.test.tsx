import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { RoutineCard } from '../../components/RoutineCard.tsx';
import { show } from './support.tsx';

afterEach(cleanup);

test.each([
  [20, '20 s'],
  [59, '59 s'],
  [60, '1 min'],
  [89, '1 min'],
  [90, '2 min'],
  [600, '10 min'],
])('the card of a routine of %i seconds says %s', (seconds, text) => {
  show(<RoutineCard routine={{ id: 'own-1', name: 'My hands', seconds, points: [] }} level={3} />);
  expect(screen.getByText(text)).toBeTruthy();
});
