// Red-flag questions: what is asked before a routine whose complaint or points could hide something serious.
// The lines stand in the locale files under `safety.gates`; their sources: NHS and HSE.ie pages, SNNOOP10
// (doi 10.1212/WNL.0000000000006697), leg massage and clots (doi 10.1186/s12884-020-02924-w).
import type { PointCode } from './point-codes.ts';

export const GATE_KEYS = ['head', 'stomach', 'legs', 'mat'] as const;
export type GateKey = (typeof GATE_KEYS)[number];

/** Whatever the routine, pressing one of these asks about the legs. */
export const LEG_POINTS: readonly PointCode[] = ['LR3', 'SP6', 'ST36'];
