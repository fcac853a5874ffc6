// After the mat: one look at the skin, and what follows from it.
import { useWords } from '../words.tsx';

export type MatCheckProps = {
  /** Null: not answered yet. */
  isHurt: boolean | null;
  onAnswer: (isHurt: boolean) => void;
};

export function MatCheck({ isHurt, onAnswer }: MatCheckProps) {
  const texts = useWords('ratings').words.ratings.mat;
  return (
    <section class="card mat-check" aria-labelledby="mat-title">
      <h2 id="mat-title">{texts.title}</h2>
      <p class="s" id="mat-question">
        {texts.question}
      </p>
      <div class="actions-row" role="group" aria-labelledby="mat-question">
        <button type="button" class="button" aria-pressed={isHurt === false} onClick={() => onAnswer(false)}>
          {texts.no}
        </button>
        <button type="button" class="button" aria-pressed={isHurt === true} onClick={() => onAnswer(true)}>
          {texts.yes}
        </button>
      </div>
      <p class="s" role="status">
        {isHurt && `${texts.leftOut} ${texts.doctor}`}
      </p>
    </section>
  );
}
