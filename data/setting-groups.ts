// The page of settings: its groups in order, each by the name in its address, and what each holds.
export const SETTING_GROUPS = {
  nudges: [
    'tensionMinutes',
    'minGapMinutes',
    'tensionPerDay',
    'stress',
    'stressPerDay',
    'countWhere',
    'countMedia',
    'idleSeconds',
  ],
  hours: ['workingHours', 'holdForAudio', 'holdForFullscreen', 'meetingHosts', 'maxDeferralMinutes'],
  shows: ['level', 'tryOne', 'snoozeMinutes'],
  times: ['plans'],
  sound: ['sound'],
  answers: ['answers'],
  appearance: ['theme', 'skinTone', 'ratings', 'language'],
  shortcuts: ['shortcuts'],
  data: ['export', 'import', 'deleteHistory', 'deleteAll'],
} as const;

export type SettingGroup = keyof typeof SETTING_GROUPS;
export type SettingItem = (typeof SETTING_GROUPS)[SettingGroup][number];
