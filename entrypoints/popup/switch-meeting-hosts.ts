// Turns on and off that a meeting in a tab is noticed: the setting, and the permission that it needs.
import type { MeetingHostsResult } from '../../components/home/MeetingHosts.tsx';
import { giveBackMeetingHosts, requestMeetingHosts } from '../../platform/meeting-hosts.ts';
import { report } from '../../platform/report.ts';
import { saveSettings } from '../../platform/save-settings.ts';

/** Only in the handler of a click. Never rejects. */
export async function switchMeetingHosts(isOn: boolean): Promise<MeetingHostsResult> {
  return isOn ? turnOn() : turnOff();
}

async function turnOn(): Promise<MeetingHostsResult> {
  // Both begin within the click. The browser asks at no other time, and the popup may close while it asks: what is
  // stored does not wait for the answer. Without the permission the setting does nothing.
  const [saved, asked] = await Promise.allSettled([keep(true), requestMeetingHosts()]);
  const isAllowed = asked.status === 'fulfilled' && asked.value;
  if (asked.status === 'rejected') report(asked.reason, 'asking for the meeting sites');
  if (saved.status === 'rejected') {
    report(saved.reason, 'keeping that meetings are noticed');
    if (isAllowed) await giveBack();
    return 'failed';
  }
  if (isAllowed) return 'changed';
  await keep(false).catch((error: unknown) => report(error, 'keeping that no meetings are noticed'));
  return 'refused';
}

async function turnOff(): Promise<MeetingHostsResult> {
  try {
    await keep(false);
  } catch (error) {
    report(error, 'keeping that no meetings are noticed');
    return 'failed';
  }
  await giveBack();
  return 'changed';
}

async function keep(meetingHosts: boolean): Promise<void> {
  const saved = await saveSettings({ meetingHosts });
  if (!saved.ok) throw new Error(saved.reasons.join('; '));
}

/** With the setting off nobody looks, whether this succeeds or not. */
function giveBack(): Promise<void> {
  return giveBackMeetingHosts().catch((error: unknown) => report(error, 'giving back the meeting sites'));
}
