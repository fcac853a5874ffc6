// A tab with a page that is not the extension's: what a person works in, listens to and calls from. Nothing in here
// is made up but the camera: the browser itself finds that a tab plays or captures, and tells the extension.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { OrdinaryTab } from './types.ts';

const url = pathToFileURL(join(import.meta.dirname, 'ordinary-page.html')).href;

export async function openOrdinaryTab(browser: Browser): Promise<OrdinaryTab> {
  const page: Page = await browser.newPage();
  await page.goto(url);
  return {
    bringToFront: () => page.bringToFront(),
    playSound: () => page.evaluate(playInPage),
    stopSound: () => page.evaluate(stopInPage),
    startCall: () => page.evaluate(captureInPage),
    endCall: () => page.evaluate(releaseInPage),
    close: () => page.close(),
  };
}

// The functions below run inside the page and may use nothing from this file but types.

interface Holder {
  pressPauseSound?: AudioContext;
  pressPauseCall?: MediaStream;
}

/** A hum too low and too soft for a person to hear on a machine that has a loudspeaker; to a browser it is sound. */
async function playInPage(): Promise<void> {
  const context = new AudioContext();
  const hum = new OscillatorNode(context, { frequency: 30 });
  hum.connect(new GainNode(context, { gain: 0.01 })).connect(context.destination);
  hum.start();
  (globalThis as Holder).pressPauseSound = context;
  await context.resume();
}

async function stopInPage(): Promise<void> {
  await (globalThis as Holder).pressPauseSound?.close();
}

async function captureInPage(): Promise<void> {
  const call = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
  (globalThis as Holder).pressPauseCall = call;
}

function releaseInPage(): void {
  for (const track of (globalThis as Holder).pressPauseCall?.getTracks() ?? []) track.stop();
}
