// Watches what the extension asks of the network in Chromium: its pages and, by attaching to it, its worker.
import { type Browser, type Target, TargetType } from 'puppeteer-core';
import type { OutsideRequest, RequestWatch } from './types.ts';

export async function watchChromiumRequests(browser: Browser, origin: string): Promise<RequestWatch> {
  const seen: OutsideRequest[] = [];
  const attached: Promise<void>[] = [];
  const watch = (target: Target) => attached.push(watchTarget(target, origin, seen));
  for (const target of browser.targets()) watch(target);
  browser.on('targetcreated', watch);
  await Promise.all(attached);
  return {
    list: async () => {
      await Promise.all(attached);
      return [...seen];
    },
    stop: () => {
      browser.off('targetcreated', watch);
      return Promise.resolve();
    },
  };
}

async function watchTarget(target: Target, origin: string, seen: OutsideRequest[]): Promise<void> {
  const type = target.type();
  if (type !== TargetType.PAGE && type !== TargetType.SERVICE_WORKER) return;
  const session = await target.createCDPSession().catch(() => undefined);
  // A page that closed in between has nothing to say.
  if (!session) return;
  session.on('Network.requestWillBeSent', ({ request, documentURL }) => {
    const isOurs = documentURL.startsWith(origin) || type === TargetType.SERVICE_WORKER;
    if (!isOurs || isLocal(request.url, origin)) return;
    seen.push({ url: request.url, from: type === TargetType.PAGE ? 'page' : 'background' });
  });
  session.on('Network.webSocketCreated', ({ url }) => {
    seen.push({ url, from: type === TargetType.PAGE ? 'page' : 'background' });
  });
  await session.send('Network.enable').catch(() => undefined);
}

function isLocal(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
}
