// The optional permission to see a meeting tab that sounds. Asked for by the person's own click, and given back.
import { MEETING_HOSTS } from '../data/meeting-hosts.ts';
import { browser } from './browser.ts';

const permission = { origins: [...MEETING_HOSTS] };

/** Asks the browser for it; false when the person said no. Only in the handler of a click, before any `await`. */
export function requestMeetingHosts(): Promise<boolean> {
  return browser.permissions.request(permission);
}

export async function giveBackMeetingHosts(): Promise<void> {
  await browser.permissions.remove(permission);
}

/** Whether it is held for every host. The person can take it back in the browser's own settings. */
export function hasMeetingHosts(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Whether a meeting tab sounds now; false without the permission. */
export async function hasSoundingMeeting(): Promise<boolean> {
  if (!(await hasMeetingHosts())) return false;
  return (await browser.tabs.query({ url: [...MEETING_HOSTS], audible: true })).length > 0;
}
