// The WHO codes of the acupoints alone: the background checks them, and has no use for what they are.
export const POINT_CODES = ['LI4', 'GB21', 'GB20', 'TE3', 'GV29', 'HT7'] as const;
export type PointCode = (typeof POINT_CODES)[number];
