// Prints the tour: one line a step, and within a long step a line of progress that a terminal redraws in place.

export interface Narrator {
  begin(title: string): void;
  /** `done` is 0 to 1; `text` says what goes on. */
  showProgress(done: number, text: string): void;
  end(found: string): void;
}

interface NarratorOptions {
  steps: number;
  isTerminal: boolean;
  write?: (text: string) => void;
}

const barWidth = 24;
// Without a terminal each line stays, so only every tenth part is worth one.
const parts = 10;

export function drawBar(done: number): string {
  const full = Math.round(Math.min(1, Math.max(0, done)) * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

export function narrate({
  steps,
  isTerminal,
  write = (text) => process.stdout.write(text),
}: NarratorOptions): Narrator {
  let step = 0;
  let lastPart = -1;
  return {
    begin: (title) => {
      step += 1;
      lastPart = -1;
      write(`\n${step}/${steps} ${title}\n`);
    },
    showProgress: (done, text) => {
      const line = `    ${drawBar(done)} ${text}`;
      if (isTerminal) write(`\r\u001b[2K${line}`);
      const part = Math.floor(done * parts);
      if (!isTerminal && part > lastPart) write(`${line}\n`);
      lastPart = Math.max(lastPart, part);
    },
    end: (found) => write(`${isTerminal && lastPart >= 0 ? '\r\u001b[2K' : ''}    ${found}\n`),
  };
}
