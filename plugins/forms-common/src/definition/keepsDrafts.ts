import type { FormProcess } from './FormDefinition';

const kept: Readonly<Record<FormProcess, boolean>> = {
  case: true,
  record: true,
  anonymous: false,
  advice: false,
};

/** Whether the server keeps what is typed before it is sent. Of a form that stores nobody's answers it keeps nothing. */
export function keepsDrafts(process: FormProcess): boolean {
  return kept[process];
}
