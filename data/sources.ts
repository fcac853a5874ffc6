// What the facts of the points and the pages to learn from rest on. The titles are our own short descriptions, not those
// of the papers. Only what was read, mostly as an abstract. What has no address that we are sure of is named without one.

export type SourceKey =
  | 'albulescu'
  | 'au'
  | 'carr'
  | 'chen'
  | 'chestPain'
  | 'cho'
  | 'cochrane'
  | 'foot'
  | 'galinsky'
  | 'harris'
  | 'head'
  | 'headaches'
  | 'hse'
  | 'leaflet'
  | 'legs'
  | 'luger'
  | 'mats'
  | 'matsubara'
  | 'minnesota'
  | 'monograph'
  | 'mskcc'
  | 'neckDevice'
  | 'ours'
  | 'places'
  | 'pointsArticle'
  | 'questions'
  | 'snnoop'
  | 'stiffNeck'
  | 'waongenngarm'
  | 'webmd'
  | 'zick';

export type Source = {
  /** What it is, in words that claim nothing. */
  title: string;
  /** At doi.org where there is a DOI; missing where we know no address that lasts. */
  url?: string;
  /** Of publication, where known. */
  year?: number;
};

export const SOURCES: Readonly<Record<SourceKey, Source>> = {
  albulescu: {
    title: 'Albulescu and others, breaks of ten minutes at most: a review of 22 groups',
    url: 'https://doi.org/10.1371/journal.pone.0272460',
    year: 2022,
  },
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
  chestPain: {
    title: 'HSE Ireland, chest pain: when to call for help',
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
  galinsky: {
    title: 'Galinsky and others, extra breaks with and without stretching, 51 people who enter data',
    url: 'https://doi.org/10.1002/ajim.20472',
    year: 2007,
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
  headaches: {
    title: 'A hospital’s copy of the British patient page on headaches',
  },
  hse: {
    title: 'Health and Safety Executive (Britain), questions about breaks at the screen',
  },
  leaflet: {
    title:
      'A trial of a self-acupressure leaflet, 159 health workers, in the research archive of the University of Surrey',
  },
  legs: {
    title: 'A blood clot that reached the lung, with leg massage: a case in pregnancy and earlier ones',
    url: 'https://doi.org/10.1186/s12884-020-02924-w',
    year: 2020,
  },
  luger: {
    title: 'Luger and others, Cochrane review of extra breaks at work: 6 trials',
    url: 'https://doi.org/10.1002/14651858.CD012886.pub2',
    year: 2019,
  },
  mats: {
    title:
      'Three small trials of acupressure mats: 40 people with neck pain, 42 with back pain, and 91 without a comparison',
  },
  matsubara: {
    title: 'Matsubara and others, one session at shoulder points, 33 women with neck pain',
    url: 'https://doi.org/10.1155/2011/543291',
    year: 2011,
  },
  minnesota: {
    title: 'University of Minnesota, acupressure: when to be careful',
  },
  monograph: {
    title: 'Natural Medicines, monograph on acupressure: what went wrong in trials',
  },
  mskcc: {
    title: 'Memorial Sloan Kettering Cancer Center, acupressure pages for patients',
    url: 'https://www.mskcc.org/cancer-care/patient-education/acupressure-stress-and-anxiety',
  },
  neckDevice: {
    title: 'Shariff and others, a torn neck artery after use of a massage device: case report',
    url: 'https://doi.org/10.7759/cureus.33394',
    year: 2023,
  },
  ours: {
    title: 'Our own careful choice; no study tells the right one',
  },
  places: {
    title: 'Where LI4 lies: older textbooks of Korea and Japan place it nearer the wrist (a correction)',
    url: 'https://doi.org/10.1155/2021/9857079',
    year: 2021,
  },
  pointsArticle: {
    title:
      'Mirra, an article on pressure points, which follows a list of the University of California, Los Angeles',
  },
  questions: {
    title: 'An article on acupressure and acupuncture, in questions and answers',
  },
  snnoop: {
    title: 'A list of warning signs with headache, for doctors (SNNOOP10)',
    url: 'https://doi.org/10.1212/WNL.0000000000006697',
  },
  stiffNeck: {
    title: 'Points that are used for a stiff neck: a review of reports without comparison',
    url: 'https://doi.org/10.1016/j.imr.2018.01.002',
    year: 2018,
  },
  waongenngarm: {
    title: 'Waongenngarm and others, breaks and discomfort of office workers: a review',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29409639/',
    year: 2018,
  },
  webmd: {
    title: 'WebMD, acupressure: who should be careful',
  },
  zick: {
    title: 'Zick and others, two sets of points and tiredness after breast cancer',
    year: 2016,
  },
};
