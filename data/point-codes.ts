// The WHO codes of the acupoints alone: the background checks them, and has no use for what they are.
export const POINT_CODES = [
  'LI4',
  'GB21',
  'GB20',
  'LR3',
  'PC6',
  'TE3',
  'SP6',
  'ST36',
  'CV17',
  'GV29',
  'HT7',
] as const;
export type PointCode = (typeof POINT_CODES)[number];
