import {
  RiArchiveLine,
  RiArrowGoBackLine,
  RiCheckboxCircleLine,
  RiCheckDoubleLine,
  RiEyeLine,
  RiPencilLine,
} from '@remixicon/react';
import type { FormOverview } from '@tukiverkko/plugin-forms-common';
import { StatusTag, type Tone, useTexts } from '@tukiverkko/ui';
import type { ReactElement } from 'react';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { statesOf, type FormState } from './formState';
import styles from './list.module.css';

const looks: Readonly<
  Record<FormState, { readonly tone: Tone; readonly icon: ReactElement }>
> = {
  draft: { tone: 'neutral', icon: <RiPencilLine /> },
  asked: { tone: 'info', icon: <RiEyeLine /> },
  returned: { tone: 'warning', icon: <RiArrowGoBackLine /> },
  approved: { tone: 'info', icon: <RiCheckDoubleLine /> },
  published: { tone: 'positive', icon: <RiCheckboxCircleLine /> },
  archived: { tone: 'neutral', icon: <RiArchiveLine /> },
};

/** How a form stands, in words. */
export function StateTags({ form }: { readonly form: FormOverview }) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <span className={styles.tags}>
      {statesOf(form).map(state => (
        <StatusTag key={state} {...looks[state]}>
          {state === 'published'
            ? t('list.published', { version: String(form.version) })
            : t(`list.state.${state}`)}
        </StatusTag>
      ))}
    </span>
  );
}
