import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { FormDefinition, Severity } from '@tukiverkko/plugin-forms-common';
import { Notice, Panel, useLanguage } from '@tukiverkko/ui';
import type { Tone } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

const tones: Readonly<Record<Severity, Tone>> = {
  info: 'info',
  warning: 'warning',
  danger: 'negative',
};

/** Props of {@link CaseFlags}. */
export interface CaseFlagsProps {
  readonly form: FormDefinition;
  readonly flags: readonly string[];
}

/** The risks that the form itself raised, each as a sentence. */
export function CaseFlags({ form, flags }: CaseFlagsProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const texts = formTexts(form, useLanguage());
  const raised = (form.flags ?? []).filter(flag => flags.includes(flag.id));
  if (raised.length === 0) return null;
  return (
    <Panel title={t('team.flags')}>
      {raised.map(flag => (
        <Notice key={flag.id} tone={tones[flag.severity]}>
          {texts.flag(flag.id).text}
        </Notice>
      ))}
    </Panel>
  );
}
