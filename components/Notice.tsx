// A quiet bar for what the person should know and need not act on.
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

export type NoticeProps = {
  /** `set-aside`: a stored entry did not parse. `memory`: nothing can be stored. `no-background`: nobody answers. `not-kept`: something could not be stored. */
  kind: 'set-aside' | 'memory' | 'no-background' | 'not-kept';
  /** How many entries were set aside. */
  count?: number;
  onDismiss?: () => void;
};

export function Notice({ kind, count = 1, onDismiss }: NoticeProps) {
  const { words, say } = useWords('notice');
  const texts = words.notice;
  const text = {
    'set-aside': say(texts.setAside, { n: count }),
    memory: texts.memory,
    'no-background': texts.noBackground,
    'not-kept': texts.notKept,
  }[kind];
  return (
    <div class="bar-notice" role="status">
      <Icon name="info" />
      <p>{text}</p>
      {onDismiss && (
        <button
          type="button"
          class="button button--icon button--tiny"
          aria-label={texts.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
