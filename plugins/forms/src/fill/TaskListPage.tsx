import type { ReactElement, ReactNode } from 'react';
import { Button, Link } from '@backstage/ui';
import {
  RiAlertLine,
  RiCheckLine,
  RiCheckboxBlankCircleLine,
  RiEditLine,
  RiLockLine,
} from '@remixicon/react';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { FormPage } from '@tukiverkko/plugin-forms-common';
import { ActionBar, Page, StatusTag, useLanguage } from '@tukiverkko/ui';
import type { Tone } from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { wholeForm } from './formPlaces';
import { processTexts } from './processTexts';
import styles from './TaskListPage.module.css';
import { taskStates } from './taskStates';
import type { TaskState } from './taskStates';
import type { FillPageProps } from './useFilling';
import { useFormLayout } from './useFormLayout';

/** Props of {@link TaskListPage}. */
export interface TaskListPageProps extends FillPageProps {
  readonly pages: readonly FormPage[];
  readonly notices: ReactNode;
}

const looks: Readonly<
  Record<TaskState, { readonly tone: Tone; readonly icon: ReactElement }>
> = {
  completed: { tone: 'neutral', icon: <RiCheckLine /> },
  'in-progress': { tone: 'info', icon: <RiEditLine /> },
  'not-started': { tone: 'neutral', icon: <RiCheckboxBlankCircleLine /> },
  optional: { tone: 'neutral', icon: <RiCheckboxBlankCircleLine /> },
  check: { tone: 'warning', icon: <RiAlertLine /> },
};

/** The parts of a long form, to be filled in any order, each with how it stands. */
export function TaskListPage({
  filling,
  evaluation,
  pages,
  notices,
}: TaskListPageProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const navigate = useNavigate();
  const [, setLayout] = useFormLayout();
  const { form, prefill, session } = filling;
  const texts = formTexts(form.definition, language);
  const path = (leaf: string) => `/forms/${form.key}/${session.id}/${leaf}`;

  const { check } = processTexts[form.definition.process];
  const states = taskStates(pages, evaluation, prefill);
  const counted = [...states.values()].filter(state => state !== 'optional');
  const done = counted.filter(state => state === 'completed').length;
  const isReady = evaluation.errors.length === 0;
  return (
    <Page
      title={t('tasks.title')}
      section={texts.title.text}
      kind={texts.title.text}
      width="reading"
      lead={t('tasks.done', {
        done: String(done),
        count: counted.length,
      })}
    >
      {notices}
      <ol className={styles.tasks}>
        {pages.map(page => {
          const state = states.get(page.id) ?? 'not-started';
          return (
            <li key={page.id}>
              <Link href={path(page.id)}>{texts.page(page.id).title.text}</Link>
              <StatusTag {...looks[state]}>{t(`tasks.${state}`)}</StatusTag>
            </li>
          );
        })}
        <li>
          {isReady ? (
            <Link href={path('check')}>{t(check)}</Link>
          ) : (
            <>
              <span>{t(check)}</span>
              <StatusTag tone="neutral" icon={<RiLockLine />}>
                {t('tasks.locked')}
              </StatusTag>
            </>
          )}
        </li>
      </ol>
      <ActionBar>
        <Link href={`/forms/${form.key}/start`}>{t('fill.instructions')}</Link>
        <Button
          variant="tertiary"
          onPress={() => {
            setLayout('whole');
            navigate(path(wholeForm));
          }}
        >
          {t('fill.whole')}
        </Button>
      </ActionBar>
    </Page>
  );
}
