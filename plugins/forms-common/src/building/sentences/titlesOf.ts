import type { FormDefinition } from '../../definition/FormDefinition';
import { formTexts } from '../../texts/formTexts';
import { titleOf } from '../elements/titleOf';
import type { RulePlace } from './rulesOf';
import type { Scalar } from './Rule';

/** What the names and codes of a form are called; undefined where the form has no title for one. */
export interface TitlesOfForm {
  readonly name: (name: string) => string | undefined;
  readonly code: (name: string, code: Scalar) => string | undefined;
  /** What a rule decides about. */
  readonly target: (rule: RulePlace) => string;
}

const partOfAspect = {
  compute: 'calc',
  advise: 'advise',
  stop: 'stop',
  flag: 'flag',
  route: 'rule',
} as const;

/** The element a rule belongs to: `plan`, `$calc.age`, `$flag.acute`. */
export const elementOfRule = ({ aspect, target }: RulePlace): string =>
  aspect in partOfAspect
    ? `$${partOfAspect[aspect as keyof typeof partOfAspect]}.${target}`
    : target;

/** The titles of a form in a language, for sentences about it; `group` is the one whose row `$row` means. */
export function titlesOf(
  definition: FormDefinition,
  language: string,
  group?: string,
): TitlesOfForm {
  const texts = formTexts(definition, language);
  const fieldName = (name: string): string | undefined => {
    if (name.startsWith('$row.')) return `${group}.${name.slice(5)}`;
    return name.startsWith('$') ? undefined : name;
  };
  const titled = (element: string): string =>
    titleOf(definition, element, language);
  return {
    name: name => {
      const field = fieldName(name);
      if (field !== undefined) return titled(field);
      const [, kind, id] = /^\$(calc|score|band)\.(.+)$/.exec(name) ?? [];
      if (kind === undefined) return undefined;
      return kind === 'calc' ? id : titled(`$score.${id}`);
    },
    code: (name, code) => {
      const [, band] = /^\$band\.(.+)$/.exec(name) ?? [];
      if (band !== undefined) return titled(`$band.${band}.${code}`);
      if (name === '$flags') return titled(`$flag.${code}`);
      const field = fieldName(name);
      return field === undefined
        ? undefined
        : texts.field(field).options.find(({ value }) => value === code)?.title
            .text;
    },
    target: ({ aspect, target }) => titled(elementOfRule({ aspect, target })),
  };
}
