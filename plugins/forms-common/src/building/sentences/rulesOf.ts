import { cellTarget } from '../../definition/cells';
import type {
  Expression,
  FormDefinition,
} from '../../definition/FormDefinition';
import { pointer } from '../../definition/pointer';

/** What a rule decides. */
export type RuleAspect =
  | 'visible'
  | 'required'
  | 'readOnly'
  | 'compute'
  | 'advise'
  | 'stop'
  | 'flag'
  | 'route';

/** A rule of a form by what it decides and of what: an element, a calculated value, or the id of a stop rule, flag, advice or routing rule. */
export interface RulePlace {
  readonly aspect: RuleAspect;
  readonly target: string;
}

/** A rule with its expression and where it stands. */
export interface PlacedRule extends RulePlace {
  readonly expression: Expression;
  /** JSON Pointer into the definition. */
  readonly at: string;
  /** The group whose rows it runs for. */
  readonly group?: string;
}

const byTarget = ['visible', 'required', 'readOnly', 'compute'] as const;

/** Every rule of a form, in the order of the document. */
export function rulesOf(definition: FormDefinition): readonly PlacedRule[] {
  const { logic, stop = [], flags = [], routing } = definition;
  const listed = (
    aspect: RuleAspect,
    rules: readonly { readonly id: string; readonly when: Expression }[],
    ...place: readonly string[]
  ): readonly PlacedRule[] =>
    rules.map(({ id, when }, index) => ({
      aspect,
      target: id,
      expression: when,
      at: pointer(...place, index, 'when'),
    }));
  return [
    ...byTarget.flatMap(aspect =>
      Object.entries(logic[aspect] ?? {}).map(([target, expression]) => {
        const group = cellTarget(target)?.group;
        const at = pointer('logic', aspect, target);
        return { aspect, target, expression, at, ...(group && { group }) };
      }),
    ),
    ...listed('advise', logic.advise ?? [], 'logic', 'advise'),
    ...listed('stop', stop, 'stop'),
    ...listed('flag', flags, 'flags'),
    ...listed('route', routing?.rules ?? [], 'routing', 'rules'),
  ];
}
