import type { FormDefinition } from '../../definition/FormDefinition';
import { withMember } from './withField';

/**
 * The form with the keys of its translations changed: what another key is given for moves, what is given `undefined` for
 * goes. Languages nothing changed in stay as they are.
 */
export function withTextKeys(
  definition: FormDefinition,
  change: (key: string) => string | undefined,
): FormDefinition {
  let i18n = definition.i18n;
  for (const [language, texts] of Object.entries(definition.i18n)) {
    const keys = Object.keys(texts);
    const after = keys.map(change);
    if (after.every((key, index) => key === keys[index])) continue;
    const moved = Object.fromEntries(
      keys.flatMap((key, index) => {
        const to = after[index];
        return to === undefined ? [] : [[to, texts[key]]];
      }),
    );
    i18n = withMember(i18n, language, moved);
  }
  return withMember(definition, 'i18n', i18n);
}
