import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  elementAt,
  titleOf,
  type ElementName,
} from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** What is no element, by the member of the definition it stands in. */
const members = {
  title: 'subject.title',
  languages: 'subject.languages',
  retention: 'subject.retention',
  files: 'subject.files',
  ui: 'subject.order',
  routing: 'subject.routing',
} as const;

type Member = keyof typeof members;

const isMember = (name: string): name is Member => Object.hasOwn(members, name);

/** What a change is about in words, in the first of the forms that has it. */
export function useSubjectTitle(): (
  subject: ElementName,
  forms: readonly FormDefinition[],
) => string {
  const { t } = useTexts(builderTranslationRef);
  return (subject, forms) => {
    const form = forms.find(one => elementAt(one, subject));
    if (form) return titleOf(form, subject);
    const [member] = subject.split('.');
    if (isMember(member)) return t(members[member]);
    return member.startsWith('$') ? subject : t('subject.settings');
  };
}
