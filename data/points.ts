// The acupoints, keyed on the WHO code. Facts only; what a person reads is in the locale files.

export type PointCode = 'LI4' | 'GB21' | 'GB20' | 'TE3' | 'GV29' | 'HT7';
