// How a tool that people run ends when something it needs is not there: the reason, and exit code 1.

export function reportFailure(error: unknown): void {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause !== undefined) console.error(error.cause);
  process.exitCode = 1;
}
