// The safety questions as every start asks them, with the same store behind them; here they can wait for the first start.
import { Loading } from '../../components/Loading.tsx';
import { useWords } from '../../components/words.tsx';
import { aroundStep, stepHash } from '../../core/welcome-steps.ts';
import { SafetyScreen } from '../popup/SafetyScreen.tsx';
import { useSafety } from '../popup/use-safety.ts';

const { before, after } = aroundStep('safety');
const goTo = (step: typeof before) => {
  if (step) location.hash = stepHash(step);
};

export function SafetyStep() {
  const { words } = useWords('welcome');
  const { safety } = useSafety();
  if (!safety) return <Loading />;
  return (
    <div class="welcome-sheet">
      {after && (
        <aside class="s soft">
          {words.welcome.safety.note}{' '}
          <a class="link" href={stepHash(after)}>
            {words.welcome.safety.later}
          </a>
        </aside>
      )}
      <SafetyScreen
        safety={safety}
        at={Date.now()}
        onAnswered={async () => goTo(after)}
        onBack={() => goTo(before)}
      />
    </div>
  );
}
