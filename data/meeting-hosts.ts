// Where meetings are held in a browser tab: match patterns. Asked for only when the person turns it on.
export const MEETING_HOSTS = [
  'https://meet.google.com/*',
  'https://app.zoom.us/*',
  'https://teams.microsoft.com/*',
  'https://teams.live.com/*',
  'https://*.webex.com/*',
  'https://whereby.com/*',
  'https://meet.jit.si/*',
] as const;
