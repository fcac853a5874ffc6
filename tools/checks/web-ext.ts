// Mozilla's own check of the Firefox build. Every warning that may stay is named here with the reason.
import { outputDirOf } from '../build/targets.ts';
import { runCommand } from '../run-command.ts';
import { countCheck, type Outcome } from './outcome.ts';

interface Message {
  _type: string;
  code: string;
  message: string;
  file?: string;
}

export interface WebExtReport {
  errors: readonly Message[];
  warnings: readonly Message[];
}

/** Code and message both, so that a new reason for an old code is seen. */
export const allowedWarnings: readonly { code: string; message: string; reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    reason:
      "Preact's renderer carries `dangerouslySetInnerHTML`; no component of ours uses it, and figures are drawn as elements.",
  },
];

function isAllowed({ code, message }: Message): boolean {
  return allowedWarnings.some((allowed) => allowed.code === code && allowed.message === message);
}

/** What must not be there: every error, and each warning that has no reason above. */
export function listFaults({ errors, warnings }: WebExtReport): string[] {
  return [...errors, ...warnings.filter((warning) => !isAllowed(warning))].map(
    ({ _type, code, message, file }) => `${_type} ${code} ${file ?? ''}: ${message}`,
  );
}

export async function lintFirefoxBuild(): Promise<Outcome> {
  const args = ['lint', '--source-dir', outputDirOf('firefox'), '--output', 'json', '--no-config-discovery'];
  const { output } = await runCommand('webExt', args);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (json === '') return countCheck(false, output);
  const faults = listFaults(JSON.parse(json) as WebExtReport);
  return countCheck(faults.length === 0, faults.join('\n'));
}
