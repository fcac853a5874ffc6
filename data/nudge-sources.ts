// Why each default of the nudge engine is what it is, and what it rests on. For people who carry this on: no page of the
// product imports it. docs/nudges.md shows it as a table.
import type * as plan from './daily-plan.ts';
import type * as rules from './nudge-rules.ts';
import type {
  CHOICE_SETTINGS,
  FLAG_SETTINGS,
  LIST_SETTINGS,
  NAME_SETTINGS,
  NUMBER_SETTINGS,
  SHARE_SETTINGS,
} from './setting-table.ts';

type Source = { title: string; doi?: string; url?: string };

/** What the defaults rest on. No study gives a number for most of them: then the source is `ours`. */
export const NUDGE_SOURCES = {
  ours: { title: 'Our own decision; the reason stands beside it.' },
  l26: {
    title: 'HSE L26, Work with display screen equipment, as summed up by the Labour Research Department',
    url: 'https://www.lrdpublications.org.uk/publications.php?id=idp248816&iss=1880&pub=bk',
  },
  ontario: {
    title: 'Ontario Ministry of Labour, Computer ergonomics: workstation layout and lighting, 2004',
  },
  iqbal: {
    title: 'Iqbal and Bailey 2008, Effects of intelligent notification management on users and their tasks',
    doi: '10.1145/1357054.1357070',
  },
  horvitz: {
    title: 'Horvitz and others 2005, Balancing awareness and interruption',
    doi: '10.1007/11527886_59',
  },
  mark: {
    title: 'Mark and others 2008, The cost of interrupted work: more speed and stress',
    doi: '10.1145/1357054.1357072',
  },
  dwell: {
    title: 'Mark 2023, Attention span (book): time on one screen fell from 2.5 minutes to 47 seconds',
  },
  kovacs: {
    title: 'Kovacs and others 2021, Not now, ask later (over 8,000 people)',
    doi: '10.1145/3411764.3445695',
  },
  heartsteps: {
    title:
      'Klasnja and others, Efficacy of contextually tailored suggestions: a micro-randomized trial of HeartSteps',
  },
  sensing: {
    title: 'Stress from mouse, keyboard and pulse, 36 office staff for 8 weeks (preprint, 2025)',
    doi: '10.1101/2025.08.02.25332538',
  },
  idle: {
    title: 'MDN, idle.setDetectionInterval: 60 seconds by default, 15 at least',
    url: 'https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/idle/setDetectionInterval',
  },
  trackers: {
    title: 'Browser time trackers count a film or a video as screen time; workrave #369 asks for it',
    url: 'https://github.com/rcaelers/workrave/issues/369',
  },
  natural: {
    title: 'stretchly #955: prompted right after a real break, the person uninstalled',
    url: 'https://github.com/hovancik/stretchly/issues/955',
  },
  calls: {
    title: 'stretchly #969: no prompt in a meeting',
    url: 'https://github.com/hovancik/stretchly/issues/969',
  },
  absence: {
    title: 'breaktimer #53: prompts on coming back from sleep or a lock',
    url: 'https://github.com/tom-james-watson/breaktimer-app/issues/53',
  },
  hours: {
    title: 'stretchly #342: working hours, asked for since 2018',
    url: 'https://github.com/hovancik/stretchly/issues/342',
  },
  times: {
    title: 'stretchly #129: breaks at times of the clock',
    url: 'https://github.com/hovancik/stretchly/issues/129',
  },
  custom: {
    title:
      'Articles for the public: a point two or three times a day, more often at first; a custom, no trial compares it',
  },
  gentle: {
    title: 'workrave #409: a prompt that takes the whole screen made the person quit',
    url: 'https://github.com/rcaelers/workrave/issues/409',
  },
  permissions: {
    title: 'tabwrangler #570: a browser turned an extension off that asked for one permission more',
    url: 'https://github.com/tabwrangler/tabwrangler/issues/570',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** `unit`: of a number. `why`: one sentence. */
export type Why = { unit?: string; why: string; source: keyof typeof NUDGE_SOURCES };

export const RULE_WHYS = {
  REPAY_FROM_MINUTES: {
    unit: 'min',
    why: 'Shorter pauses are reading or thinking as often as rest.',
    source: 'ours',
  },
  REPAY_RATE: {
    unit: 'min a min',
    why: 'Five minutes pay for fifty, which is the advice of five to ten minutes an hour.',
    source: 'l26',
  },
  REAL_BREAK_MINUTES: {
    unit: 'min',
    why: 'The advice is five minutes for each hour of keyboard work.',
    source: 'ontario',
  },
  JUST_RESTED_MINUTES: {
    unit: 'min',
    why: 'A prompt right after a real break is what people uninstall for.',
    source: 'natural',
  },
  TOO_LATE_MINUTES: {
    unit: 'min',
    why: 'On return from an absence nobody wants the prompts of all the hours that passed.',
    source: 'absence',
  },
  REMIND_AFTER_MINUTES: {
    unit: 'min',
    why: 'One quiet reminder for what was missed, then silence: prompts lose their effect the more there are.',
    source: 'heartsteps',
  },
  MAX_SNOOZES: {
    unit: 'times',
    why: 'Many choose "ask later" again and again: then it is no nudge any more.',
    source: 'kovacs',
  },
  SETTLE_SECONDS: {
    unit: 's',
    why: 'A prompt at a breakpoint frustrates less; so long on one tab is where the person meant to go.',
    source: 'iqbal',
  },
  HELD_FOR_MEDIA_MINUTES: {
    unit: 'min',
    why: 'A film would hold a nudge for hours: from then on the badge says it, quietly.',
    source: 'ours',
  },
  LONG_SOUND_MINUTES: {
    unit: 'min',
    why: 'Chrome cannot tell a call from music; few calls last longer, and much music does.',
    source: 'ours',
  },
  SOUND_GAP_MINUTES: {
    unit: 'min',
    why: 'Between two pieces of music there is a pause, which makes it no other sound.',
    source: 'ours',
  },
  LONGEST_MEETING_MINUTES: {
    unit: 'min',
    why: 'A switch that is forgotten would end the nudges for good.',
    source: 'ours',
  },
  KEY_PAUSE_MINUTES: {
    unit: 'min',
    why: 'The shortest pause that the popup offers: a key pressed by mistake costs no more.',
    source: 'ours',
  },
  DISMISSALS_TO_STRETCH: {
    unit: 'prompts',
    why: 'One may be bad luck, two in a row say "not now"; easier beats being turned off.',
    source: 'kovacs',
  },
  STRETCH_FACTOR: {
    unit: 'times',
    why: 'Clearly fewer for the rest of the day, and still one every hour and a quarter.',
    source: 'ours',
  },
  REFUSED_DAYS_TO_ASK: {
    unit: 'days',
    why: 'What prompts do wears off; then one question is better than more of the same.',
    source: 'heartsteps',
  },
  STRESS_SIGNALS_NEEDED: {
    unit: 'of 4',
    why: 'Each signal alone says next to nothing about stress; even sensors of the pulse tell little.',
    source: 'sensing',
  },
  NO_PAUSE_MINUTES: {
    unit: 'min',
    why: 'Half as long again as the longest stretch that is advised.',
    source: 'l26',
  },
  PAST_HOURS_MINUTES: {
    unit: 'min',
    why: 'Finishing something takes a while; half an hour is more than that.',
    source: 'ours',
  },
  SWITCH_BUCKET_MINUTES: {
    unit: 'min',
    why: 'Long enough for a count that means something, at a switch every 47 seconds or so.',
    source: 'dwell',
  },
  SWITCH_BUCKET_SCREEN_MINUTES: {
    unit: 'min',
    why: 'With less than half of it on screen a low count says only that the person was away.',
    source: 'ours',
  },
  BUSY_BUCKETS: {
    unit: 'counts',
    why: 'Twenty minutes: one search through many tabs is not yet a busy stretch.',
    source: 'ours',
  },
  BUSY_PERCENTILE: {
    unit: '%',
    why: 'Fast switching is normal, so only what is rare for this person counts.',
    source: 'dwell',
  },
  BUSY_PAST_DAYS: {
    unit: 'days',
    why: 'Two working weeks: enough to be usual, few enough to follow a change of work.',
    source: 'ours',
  },
  BUSY_MIN_DAYS: {
    unit: 'days',
    why: 'Before a week has passed nobody knows what is usual.',
    source: 'ours',
  },
  HIGH_ANSWER: {
    unit: 'of 10',
    why: 'The upper third of the scale, by the answer of the person: the only signal that is valid by itself.',
    source: 'sensing',
  },
  HIGH_ANSWERS: {
    unit: 'answers',
    why: 'One high answer has just been heard, and a routine offered; asking at once again would nag.',
    source: 'ours',
  },
  SEGMENT_DAYS: {
    unit: 'days',
    why: 'Enough for previews of past days; of what is older, totals are enough.',
    source: 'ours',
  },
  SWITCH_DAYS: {
    unit: 'days',
    why: 'Ten working days and their weekends and holidays fit in; the rest is deleted.',
    source: 'ours',
  },
  FULL_PLAN_DAYS: {
    unit: 'days',
    why: 'More often at first is the custom; how long "at first" is, nobody says: two working weeks are our choice.',
    source: 'custom',
  },
  FADING_PLAN_DAYS: {
    unit: 'days',
    why: 'What prompts do wears off, so a plan thins out by itself; how fast is our choice.',
    source: 'ours',
  },
  MOST_PLAN_TIMES: {
    unit: 'a day',
    why: 'Two or three times a day is the custom, and the safety rules allow a point no more.',
    source: 'custom',
  },
  PLAN_GAP_MINUTES: {
    unit: 'min',
    why: 'Closer together they would be one session in pieces, and more nudges than pauses.',
    source: 'ours',
  },
} satisfies Readonly<Record<keyof typeof rules | keyof typeof plan, Why>>;

type SettingName =
  | keyof typeof NUMBER_SETTINGS
  | keyof typeof SHARE_SETTINGS
  | keyof typeof NAME_SETTINGS
  | keyof typeof FLAG_SETTINGS
  | keyof typeof CHOICE_SETTINGS
  | keyof typeof LIST_SETTINGS;

export const SETTING_WHYS = {
  tensionMinutes: {
    unit: 'min',
    why: 'A short break after 50 to 60 minutes is better than a longer one after two hours.',
    source: 'l26',
  },
  idleSeconds: {
    unit: 's',
    why: 'The browsers’ own default; reading a page looks idle for that long.',
    source: 'idle',
  },
  snoozeMinutes: {
    unit: 'min',
    why: 'Time to finish a thought, and short enough to be still the same nudge.',
    source: 'ours',
  },
  minGapMinutes: {
    unit: 'min',
    why: 'Interrupted work costs stress and effort: seldom is part of the help.',
    source: 'mark',
  },
  maxDeferralMinutes: {
    unit: 'min',
    why: 'Waiting a bounded time for a lull works, and a lull mostly comes within minutes.',
    source: 'horvitz',
  },
  tensionPerDay: {
    unit: 'a day',
    why: 'About one for each hour and a bit of a working day; the more prompts, the less each does.',
    source: 'heartsteps',
  },
  stressPerDay: {
    unit: 'a day',
    why: 'One for each half of the day: questions for a score interrupt too.',
    source: 'ours',
  },
  countMedia: {
    why: 'Eyes on a film are eyes on a screen, though no key is touched.',
    source: 'trackers',
  },
  stress: {
    why: 'It only asks, counts stay on the machine, and for five working days the count of switches is silent.',
    source: 'sensing',
  },
  holdForAudio: { why: 'What sounds may be a call.', source: 'calls' },
  holdForFullscreen: {
    why: 'What fills the screen is a talk, a film or a game, and others may see it.',
    source: 'ours',
  },
  meetingHosts: {
    why: 'It needs a permission for pages: only for those who ask for it.',
    source: 'permissions',
  },
  ratings: {
    why: 'One number on either side is worth two taps to many; each can be skipped, and all turned off.',
    source: 'ours',
  },
  muted: { why: 'One press mutes and unmutes; how loud it was is not lost.', source: 'ours' },
  sound: { why: 'With eyes closed a change must be heard; half is soft on most computers.', source: 'ours' },
  voice: {
    why: 'A computer that speaks all at once startles: for those who choose a voice.',
    source: 'ours',
  },
  countWhere: {
    why: 'Eyes and shoulders do not care which program it is.',
    source: 'ours',
  },
  level: {
    why: 'A quiet notification is seen and takes no screen away.',
    source: 'gentle',
  },
  theme: { why: 'The system knows already.', source: 'ours' },
  skinTone: { why: 'A drawing that is nobody in particular; the person chooses.', source: 'ours' },
  schedule: {
    why: 'Many want breaks by the clock, each at other times: nothing is guessed.',
    source: 'times',
  },
  plans: {
    why: 'A plan is for what a person wants to make a habit of; more than a few would be nothing but nudges.',
    source: 'ours',
  },
  workingHours: {
    why: 'When people work differs too much to guess; empty means at any time.',
    source: 'hours',
  },
} satisfies Readonly<Record<SettingName, Why>>;
