import {
  bindOptions,
  cellTarget,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import {
  namesOfSubjects,
  subjectsOf,
  titlesOf,
  type NamesOfRule,
  type RulePlace,
  type Telling,
} from '@tukiverkko/plugin-forms-common/building';
import { useLanguage } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../session/Builder';

/** What rules of one scope of a form are read and told with. */
export interface RuleTelling extends Telling {
  readonly names: NamesOfRule;
  /** The form with the choices that come from a source, as far as they are known. */
  readonly definition: FormDefinition;
  readonly group?: string;
}

const isOfElement = ({ aspect }: RulePlace): boolean =>
  ['visible', 'required', 'readOnly', 'compute'].includes(aspect);

/** Gives what rules are read and told with: in the reader's language, with the titles of the language looked at; one for each group whose rows rules run for. */
export function useTelling(): (place?: RulePlace) => RuleTelling {
  const { definition: written, sources, language: shown } = useBuilder();
  const language = useLanguage();
  return useMemo(() => {
    const definition = sources ? bindOptions(written, sources) : written;
    const known = new Map<string | undefined, RuleTelling>();
    return place => {
      const group =
        place && isOfElement(place)
          ? cellTarget(place.target)?.group
          : undefined;
      const before = known.get(group);
      if (before) return before;
      const subjects = subjectsOf(definition, group);
      const telling: RuleTelling = {
        language,
        titles: titlesOf(definition, shown, group),
        subjects,
        names: namesOfSubjects(subjects),
        definition,
        ...(group !== undefined && { group }),
      };
      known.set(group, telling);
      return telling;
    };
  }, [written, sources, shown, language]);
}
