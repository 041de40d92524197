import type {
  Answers,
  FormDefinition,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { compileForm, evaluate } from '@tukiverkko/plugin-forms-common';

const everywhere = (name: string) => ({ fi: name, sv: name, en: name });

/** A case as its reader sees it, made with a form and answers. */
export function aCase(
  form: FormDefinition,
  answers: Answers,
  change: Partial<SubmissionView> = {},
): SubmissionView {
  const now = '2026-11-22T12:32:00.000Z';
  const evaluation = evaluate(compileForm(form), answers, {
    now,
    zone: 'Europe/Helsinki',
    relations: ['requester'],
  });
  return {
    id: '7d0c2b1e-0000-4000-8000-000000000001',
    reference: 'OT-2026-7K3M9Q',
    form: form.key,
    formTitle: everywhere(form.title),
    serviceName: null,
    state: 'submitted',
    priority: 'normal',
    owner: 'group:default/team',
    ownerName: everywhere('Järvisydän'),
    assignee: null,
    region: null,
    submittedAt: now,
    changedAt: now,
    answerBy: '2026-11-30',
    revision: 1,
    formVersion: 3,
    language: 'fi',
    requester: 'user:default/asker',
    relations: ['requester'],
    answers,
    evaluation,
    routing: {} as SubmissionView['routing'],
    events: [
      {
        command: 'submit',
        state: 'submitted',
        at: now,
        actor: 'user:default/asker',
      },
    ],
    answer: null,
    allowedActions: [],
    ...change,
  };
}
