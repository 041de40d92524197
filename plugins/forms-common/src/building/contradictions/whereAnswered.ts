import { cellTarget } from '../../definition/cells';
import type { FormDefinition } from '../../definition/FormDefinition';
import type { Condition } from '../sentences/Rule';
import { ruleOf } from '../sentences/ruleOf';
import { namesOfSubjects, subjectsOf } from '../sentences/subjectsOf';

/** When an element is shown: by its own rule, that of its group and that of its page; nothing where it always is. */
export function whenShown(
  definition: FormDefinition,
  element: string,
): readonly Condition[] {
  const { visible = {} } = definition.logic;
  const names = namesOfSubjects(subjectsOf(definition));
  const question = cellTarget(element)?.group ?? element;
  const page = definition.pages.find(({ fields, notes = [] }) =>
    element.startsWith('$note.')
      ? notes.some(({ id }) => `$note.${id}` === element)
      : fields.includes(question),
  );
  // A rule about a row is another one in each row, so it says nothing of the form as a whole.
  return [question, page && `$page.${page.id}`].flatMap(target => {
    if (target === undefined || !Object.hasOwn(visible, target)) return [];
    const rule = ruleOf(visible[target], names);
    return rule.kind === 'sentence' ? [rule.when] : [];
  });
}

/** The names conditions read. */
export function namesRead(
  conditions: readonly Condition[],
): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (condition: Condition): void => {
    if (condition.kind === 'group') condition.conditions.forEach(walk);
    else if (condition.kind === 'comparison') {
      names.add(condition.name);
      const { operand } = condition;
      if (typeof operand === 'object' && 'name' in operand)
        names.add(operand.name);
    }
  };
  conditions.forEach(walk);
  return names;
}

/** What is certain of the answers that conditions read: each is missing, or its question is shown; and so on for what that reads. */
export function whereAnswered(
  conditions: readonly Condition[],
  shown: (element: string) => readonly Condition[],
): readonly Condition[] {
  const known = new Set<string>();
  const certain: Condition[] = [];
  let fresh = conditions;
  while (fresh.length > 0) {
    const next: Condition[] = [];
    for (const name of namesRead(fresh)) {
      if (known.has(name) || name.startsWith('$')) continue;
      known.add(name);
      const when = shown(name.split('.')[0]);
      if (when.length === 0) continue;
      next.push({
        kind: 'group',
        join: 'or',
        conditions: [
          {
            kind: 'comparison',
            name,
            comparing: 'notAnswered',
            ifMissing: true,
          },
          { kind: 'group', join: 'and', conditions: when },
        ],
      });
    }
    certain.push(...next);
    fresh = next;
  }
  return certain;
}
