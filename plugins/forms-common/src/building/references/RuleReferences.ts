import type {
  Expression,
  FormDefinition,
  FormScore,
  RoutingRule,
} from '../../definition/FormDefinition';
import {
  partName,
  type ElementName,
  type PartKind,
} from '../elements/ElementName';
import { mapList, mapMembers } from './mapped';
import { lastOf } from './NamesHere';
import { overExpression } from './overExpression';
import { withAll } from './overStructure';
import type { Visitor } from './Reference';

type At = readonly (string | number)[];

/** What rules, scores and routing have in common: an id of their own, and expressions. */
export class RuleReferences {
  readonly #definition: FormDefinition;

  constructor(definition: FormDefinition, readonly visitor: Visitor) {
    this.#definition = definition;
  }

  itself(name: ElementName, at: At): ElementName | undefined {
    return this.visitor.name({
      kind: 'itself',
      name,
      owner: name,
      at,
    });
  }

  expression(
    expression: Expression,
    owner: ElementName,
    at: At,
    group?: string,
  ): Expression {
    return overExpression(
      this.#definition,
      { expression, owner, at, group },
      this.visitor,
    );
  }

  /** A rule with an id. */
  named<R extends { readonly id: string; readonly when: Expression }>(
    kind: PartKind,
    rule: R,
    at: At,
  ): R | undefined {
    const own = partName(kind, rule.id);
    const name = this.itself(own, [...at, 'id']);
    return name === undefined
      ? undefined
      : (withAll<{ readonly id: string; readonly when: Expression }>(rule, {
          id: lastOf(name),
          when: this.expression(rule.when, own, [...at, 'when']),
        }) as R);
  }

  route(rule: RoutingRule, at: At): RoutingRule | undefined {
    const after = this.named('rule', rule, at);
    if (!after) return undefined;
    const owner = partName('rule', rule.id);
    const over = (
      values: Readonly<Record<string, Expression>>,
      place: At,
    ): Readonly<Record<string, Expression>> =>
      mapMembers(values, (key, value) => [
        key,
        this.expression(value, owner, [...place, key]),
      ]);
    const { target } = rule;
    const place = [...at, 'target'];
    const next =
      'find' in target
        ? withAll(target, { find: over(target.find, [...place, 'find']) })
        : (over(target, place) as RoutingRule['target']);
    return withAll(after, { target: next });
  }

  score(score: FormScore, index: number): FormScore | undefined {
    const own = partName('score', score.id);
    const at = ['scores', index];
    const name = this.itself(own, [...at, 'id']);
    if (name === undefined) return undefined;
    return withAll(score, {
      id: lastOf(name),
      items: mapList(score.items, (item, place) =>
        this.visitor.name({
          kind: 'score',
          name: item,
          owner: own,
          at: [...at, 'items', place],
        }),
      ),
      bands: mapList(score.bands, (band, place) => {
        const id = this.itself(partName('band', `${score.id}.${band.id}`), [
          ...at,
          'bands',
          place,
        ]);
        return id === undefined ? undefined : withAll(band, { id: lastOf(id) });
      }),
    });
  }
}
