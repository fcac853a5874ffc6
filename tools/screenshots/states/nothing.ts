// What the pictures' buttons do.
export const nothing = () => {};

export const FOOT_ACTS = {
  onPause: nothing,
  onResumeNudges: nothing,
  onTurnOn: nothing,
  onMeeting: nothing,
};
