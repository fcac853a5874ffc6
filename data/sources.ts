// What the facts of the points rest on. The titles are our own short descriptions, not those of the papers.
// Only what was read, mostly as an abstract, and only what has a DOI.

export type SourceKey =
  | 'au'
  | 'carr'
  | 'chen'
  | 'cho'
  | 'cochrane'
  | 'foot'
  | 'harris'
  | 'head'
  | 'legs'
  | 'matsubara'
  | 'neckDevice'
  | 'places'
  | 'stiffNeck';

export type Source = {
  /** What it is, in words that claim nothing. */
  title: string;
  /** At doi.org. */
  url: string;
  /** Of publication, where known. */
  year?: number;
};

export const SOURCES: Readonly<Record<SourceKey, Source>> = {
  au: {
    title: 'Au and others, acupressure and feeling worried before a medical procedure: 5 trials',
    url: 'https://doi.org/10.1136/acupmed-2014-010720',
    year: 2015,
  },
  carr: {
    title: 'Carr, needling in pregnancy of the points that are left out by custom: a review',
    url: 'https://doi.org/10.1136/acupmed-2015-010936',
    year: 2015,
  },
  chen: {
    title: 'Chen and others, acupressure and feeling worried: 27 trials',
    url: 'https://doi.org/10.1089/jicm.2020.0256',
    year: 2022,
  },
  cho: {
    title: 'Cho and others, six points and stress of 59 nurses, set against a waiting list',
    url: 'https://doi.org/10.3390/ijerph18084199',
    year: 2021,
  },
  cochrane: {
    title: 'Cochrane review, the wrist point PC6 and nausea after surgery',
    url: 'https://doi.org/10.1002/14651858.CD003281.pub4',
    year: 2015,
  },
  foot: {
    title: 'Lin and others, one session at LR3, 80 outpatients with high blood pressure',
    url: 'https://doi.org/10.1155/2016/1549658',
    year: 2016,
  },
  harris: {
    title: 'Harris and others, two sets of points and how awake 39 students felt',
    url: 'https://doi.org/10.1089/acm.2005.11.673',
    year: 2005,
  },
  head: {
    title: 'Asadizeidabadi and others, acupressure and a severe kind of headache: 12 studies',
    url: 'https://doi.org/10.1007/s13596-024-00780-z',
    year: 2024,
  },
  legs: {
    title: 'A blood clot that reached the lung, with leg massage: a case in pregnancy and earlier ones',
    url: 'https://doi.org/10.1186/s12884-020-02924-w',
    year: 2020,
  },
  matsubara: {
    title: 'Matsubara and others, one session at shoulder points, 33 women with neck pain',
    url: 'https://doi.org/10.1155/2011/543291',
    year: 2011,
  },
  neckDevice: {
    title: 'Shariff and others, a torn neck artery after use of a massage device: case report',
    url: 'https://doi.org/10.7759/cureus.33394',
    year: 2023,
  },
  places: {
    title: 'Where LI4 lies: older textbooks of Korea and Japan place it nearer the wrist (a correction)',
    url: 'https://doi.org/10.1155/2021/9857079',
    year: 2021,
  },
  stiffNeck: {
    title: 'Points that are used for a stiff neck: a review of reports without comparison',
    url: 'https://doi.org/10.1016/j.imr.2018.01.002',
    year: 2018,
  },
};
