// The address of the page: leads to a group, and follows the one that is read.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { groupId } from '../../components/settings/SettingsGroup.tsx';
import { GROUPS } from '../../components/settings/SettingsNav.tsx';
import { LOST_ID } from '../../components/settings/SettingsView.tsx';
import { parseSettingsRoute } from '../../core/settings-route.ts';
import type { SettingGroup } from '../../data/setting-groups.ts';

/** `onLed`: called before a group, or what says that there is none, is gone to, so that nothing hides it. */
export function useAddress(isReady: boolean, onLed: () => void) {
  const [route, setRoute] = useState(() => parseSettingsRoute(location.hash));
  const [current, setCurrent] = useState<SettingGroup | null>(null);
  const leadTo = (id: string, block: ScrollLogicalPosition, then?: () => void) => {
    onLed();
    // After what hid it has gone.
    requestAnimationFrame(() => {
      const place = document.getElementById(id);
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block });
      then?.();
    });
  };
  const goTo = useCallback(
    (group: SettingGroup) => leadTo(groupId(group), 'start', () => setCurrent(group)),
    [],
  );
  useEffect(() => {
    if (!isReady) return;
    const follow = () => {
      const next = parseSettingsRoute(location.hash);
      setRoute(next);
      if (next === 'lost') leadTo(LOST_ID, 'center');
      else if (next) goTo(next);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [isReady]);
  useEffect(() => (isReady ? followReading(setCurrent) : undefined), [isReady]);
  return { isLost: route === 'lost', current, goTo };
}

/** Tells which group lies where one reads, below what stays in view; gives a function that ends it. */
function followReading(onGroup: (group: SettingGroup) => void): () => void {
  const seen = new Set<SettingGroup>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const group = GROUPS.find((name) => name === (target as HTMLElement).dataset['group']);
        if (group && isIntersecting) seen.add(group);
        else if (group) seen.delete(group);
      }
      const first = GROUPS.find((name) => seen.has(name));
      if (first) onGroup(first);
    },
    { rootMargin: '-38% 0px -55%' },
  );
  for (const group of document.querySelectorAll('[data-group]')) observer.observe(group);
  return () => observer.disconnect();
}
