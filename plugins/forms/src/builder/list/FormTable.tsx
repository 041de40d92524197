import { ButtonIcon, Link, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiMore2Line } from '@remixicon/react';
import type { FormOverview } from '@tukiverkko/plugin-forms-common';
import {
  formatDateTime,
  ListTable,
  useLanguage,
  type ListColumn,
  useTexts,
} from '@tukiverkko/ui';
import type { ReactNode } from 'react';
import { inLanguage } from '../../names/inLanguage';
import { useEntityNames } from '../../names/useEntityNames';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './list.module.css';
import { StateTags } from './StateTags';

/** Something the menu of a row does. */
export interface RowAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
}

/** Props of {@link FormTable}. */
export interface FormTableProps {
  readonly forms: readonly FormOverview[];
  readonly actionsOf: (form: FormOverview) => readonly RowAction[];
  readonly empty: ReactNode;
}

/** The forms one may edit, each with how it stands. */
export function FormTable({ forms, actionsOf, empty }: FormTableProps) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(forms.map(({ changedBy }) => changedBy));
  const titleOf = ({ title }: FormOverview) => inLanguage(title, language);
  const columns: readonly ListColumn<FormOverview>[] = [
    {
      id: 'form',
      label: t('list.form'),
      isRowHeader: true,
      render: form => (
        <>
          <Link className={styles.name} href={`/builder/${form.key}/edit`}>
            {titleOf(form)}
          </Link>
          <span className={styles.key}>{form.key}</span>
        </>
      ),
    },
    {
      id: 'state',
      label: t('list.state'),
      isStatus: true,
      render: form => <StateTags form={form} />,
    },
    {
      id: 'languages',
      label: t('list.languages'),
      render: form => <Languages form={form} />,
    },
    {
      id: 'tests',
      label: t('list.tests'),
      render: ({ readiness }) =>
        readiness
          ? `${readiness.tests.passed}/${readiness.tests.total}`
          : t('list.unknown'),
    },
    {
      id: 'sent',
      label: t('list.sent'),
      render: ({ sent }) => (sent === null ? t('list.few') : sent),
    },
    {
      id: 'changed',
      label: t('list.changed'),
      render: ({ changedAt, changedBy }) => (
        <>
          <time className={styles.time} dateTime={changedAt}>
            {formatDateTime(changedAt, language)}
          </time>
          {changedBy && <span className={styles.by}>{nameOf(changedBy)}</span>}
        </>
      ),
    },
    {
      id: 'actions',
      label: t('list.actions'),
      render: form => (
        <MenuTrigger>
          <ButtonIcon
            icon={<RiMore2Line aria-hidden />}
            variant="tertiary"
            aria-label={t('list.actionsOf', { form: titleOf(form) })}
          />
          <Menu>
            {actionsOf(form).map(({ id, label, onAction }) => (
              <MenuItem key={id} onAction={onAction}>
                {label}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      ),
    },
  ];
  return (
    <ListTable
      caption={t('list.caption')}
      isCaptionHidden
      columns={columns}
      rows={forms}
      rowKey={({ key }) => key}
      cardsBelow={1120}
      empty={empty}
    />
  );
}

function Languages({ form: { readiness } }: { readonly form: FormOverview }) {
  const { t } = useTexts(builderTranslationRef);
  if (!readiness) return <>{t('list.unknown')}</>;
  const languages = Object.entries(readiness.missing);
  return (
    <span className={styles.languages}>
      {languages.map(([language, count]) => (
        <span key={language}>
          {count === 0
            ? t('list.whole', { language })
            : t('list.missing', { language, number: String(count) })}
        </span>
      ))}
    </span>
  );
}
