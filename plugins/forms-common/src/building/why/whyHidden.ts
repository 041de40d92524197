import type { CompiledForm } from '../../compile/CompiledForm';
import { cellTarget, questionAt } from '../../definition/cells';
import type { EvaluationContext } from '../../evaluate/Evaluation';
import { explainRules } from './explainRules';
import type { Why } from './Why';

/**
 * Why an element is hidden or shown: its own rule, that of its group, and that of its page, as far as they have one. A
 * question in a row may be named with it, `children/2/age`.
 */
export function whyHidden(
  form: CompiledForm,
  answers: unknown,
  context: EvaluationContext,
  element: string,
): readonly Why[] {
  const name = element.startsWith('$') ? element : questionAt(element);
  const [, row] = /^[^/]+\/(\d+)\//.exec(element) ?? [];
  const group = cellTarget(name)?.group;
  const { pages } = form.definition;
  const page = pages.find(({ fields, notes = [] }) =>
    name.startsWith('$note.')
      ? notes.some(note => `$note.${note.id}` === name)
      : fields.includes(group ?? name),
  );
  const asked = [page && `$page.${page.id}`, group, name];
  const reasons = explainRules(
    form,
    answers,
    context,
    ({ aspect, target }) => aspect === 'visible' && asked.includes(target),
  );
  return reasons
    .filter(
      why =>
        row === undefined || why.row === undefined || why.row === Number(row),
    )
    .sort((a, b) => asked.indexOf(a.target) - asked.indexOf(b.target));
}
