import { beforeEach, describe, expect, test } from 'vitest';
import { MEETING_HOSTS } from '../../data/meeting-hosts.ts';
import {
  giveBackMeetingHosts,
  hasMeetingHosts,
  hasSoundingMeeting,
  requestMeetingHosts,
} from '../../platform/meeting-hosts.ts';
import { type Surroundings, useEmptyBrowser } from '../support/fake-browser.ts';

let around: Surroundings;
const permission = { origins: [...MEETING_HOSTS] };

beforeEach(() => {
  around = useEmptyBrowser();
});

describe('the permission for the meeting sites', () => {
  test('is not held at first', async () => {
    expect(await hasMeetingHosts()).toBe(false);
    expect(around.permissionsAsked).toEqual([]);
  });
  test('is asked for before anything is waited for: the browser asks within a click only', () => {
    void requestMeetingHosts();
    expect(around.permissionsAsked).toEqual([permission]);
  });
  test('is held once the person has said yes', async () => {
    expect(await requestMeetingHosts()).toBe(true);
    expect(await hasMeetingHosts()).toBe(true);
  });
  test('is not held when the person has said no', async () => {
    around.allowsHosts = false;
    expect(await requestMeetingHosts()).toBe(false);
    expect(await hasMeetingHosts()).toBe(false);
  });
  test('is given back, every site of it', async () => {
    await requestMeetingHosts();
    await giveBackMeetingHosts();
    expect(around.permissionsGivenBack).toEqual([permission]);
    expect(await hasMeetingHosts()).toBe(false);
  });
});

describe('a meeting that sounds', () => {
  const tab = (url: string, audible: boolean) => ({ id: 2, active: false, audible, url });

  test.each([
    ['https://meet.google.com/abc-defg-hij', true, true],
    ['https://meet.google.com/abc-defg-hij', false, false],
    ['https://teams.live.com/v2/', true, true],
    ['https://music.example/', true, false],
  ])('in a tab of %s that sounds (%s): %s', async (url, audible, isSeen) => {
    around.isAllowedHosts = true;
    around.tabs.push(tab(url, audible));
    expect(await hasSoundingMeeting()).toBe(isSeen);
  });
  test('is not seen, nor looked for, without the permission', async () => {
    around.tabs.push(tab('https://meet.google.com/abc-defg-hij', true));
    expect(await hasSoundingMeeting()).toBe(false);
    expect(around.queries).toEqual([]);
  });
  test('is not seen any more once the permission was given back', async () => {
    around.tabs.push(tab('https://meet.google.com/abc-defg-hij', true));
    await requestMeetingHosts();
    expect(await hasSoundingMeeting()).toBe(true);
    await giveBackMeetingHosts();
    expect(await hasSoundingMeeting()).toBe(false);
  });
});
