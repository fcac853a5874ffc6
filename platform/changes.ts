// Tells the extension's pages, and hears from them, that stored rows changed. No permission, nothing leaves the browser.
const CHANNEL = 'press-pause:changes';

/** Says so to every other page of the extension. */
export function createAnnouncer(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  return () => channel.postMessage('changed');
}

/** Calls `onChange` when the background or another page changed something; gives a function that ends it. */
export function listenToChanges(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => onChange();
  return () => channel.close();
}
