// The sheet of paper every popup screen lies on: brand, notices, the screen itself.
import type { ComponentChildren } from 'preact';
import { JOURNAL_PAGE, LIBRARY_PAGE, SETTINGS_PAGE } from '../core/page-paths.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { useWords } from './words.tsx';

export type PopupFrameProps = {
  children: ComponentChildren;
  /** Quiet bars under the header; see `Notice`. */
  notices?: ComponentChildren;
  /** Opens the safety answers. Without it nothing leads away, as around a run. */
  onSafety?: (() => void) | undefined;
  /** Leaves the header out: the player brings its own. */
  bare?: boolean;
};

export function PopupFrame({ children, notices, onSafety, bare = false }: PopupFrameProps) {
  const { words } = useWords();
  return (
    <div class="popup">
      {!bare && (
        <header class="bar">
          <span class="brand">
            <Mark />
            {words.popup.brand}
          </span>
          {onSafety && (
            <>
              <PageLink href={JOURNAL_PAGE} name={words.popup.journal} icon="bars" />
              <PageLink href={LIBRARY_PAGE} name={words.popup.library} icon="book" />
              <PageLink href={SETTINGS_PAGE} name={words.popup.settings} icon="sliders" />
              <button
                type="button"
                class="button button--icon"
                aria-label={words.popup.safetyAnswers}
                title={words.popup.safetyAnswers}
                onClick={onSafety}
              >
                <Icon name="shield" />
              </button>
            </>
          )}
        </header>
      )}
      {notices}
      {children}
    </div>
  );
}

function PageLink({ href, name, icon }: { href: string; name: string; icon: IconName }) {
  return (
    <a class="button button--icon" href={href} target="_blank" rel="noopener" aria-label={name} title={name}>
      <Icon name={icon} />
    </a>
  );
}
