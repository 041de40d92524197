import { Button } from '@backstage/ui';
import type { MergeSide } from '@tukiverkko/plugin-forms-common/building';
import {
  ChoiceList,
  Dialog,
  ErrorSummary,
  Field,
  formatDateTime,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { useEntityNames } from '../../names/useEntityNames';
import type { FormConflict } from '../session/BuilderState';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { changedValues } from './changedValues';
import styles from './FrameDialogs.module.css';
import { useSubjectTitle } from './useSubjectTitle';

/** Props of {@link ConflictDialog}. */
export interface ConflictDialogProps {
  readonly conflict: FormConflict;
  readonly onResolve: (sides: Readonly<Record<string, MergeSide>>) => void;
  /** Puts the choice off; nothing is saved or changed meanwhile. */
  readonly onClose: () => void;
}

/** What two people changed at the same time, side by side, neither chosen beforehand. */
export function ConflictDialog({
  conflict,
  onClose,
  onResolve,
}: ConflictDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const [sides, setSides] = useState<Readonly<Record<string, MergeSide>>>({});
  const [attempt, setAttempt] = useState(0);
  const { base, conflicts, mine, theirs } = conflict;
  const nameOf = useEntityNames([theirs.savedBy]);
  const name = theirs.savedBy ? nameOf(theirs.savedBy) : t('conflict.somebody');
  const open = attempt > 0 ? conflicts.filter(one => !sides[one.subject]) : [];
  const subjectTitle = useSubjectTitle();
  const titleFor = (subject: string) =>
    subjectTitle(subject, [mine, theirs.definition, base]);

  const all = (side: MergeSide) =>
    onResolve(
      Object.fromEntries(conflicts.map(({ subject }) => [subject, side])),
    );
  const save = () => {
    setAttempt(attempt + 1);
    if (conflicts.every(({ subject }) => sides[subject])) onResolve(sides);
  };
  const show = (changes: Parameters<typeof changedValues>[0]) => (
    <span className={styles.values}>
      {changedValues(changes)
        .map(text => text ?? t('conflict.removed'))
        .join('\n')}
    </span>
  );
  return (
    <Dialog
      title={t('conflict.title')}
      isOpen
      isDismissable={false}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={() => all('mine')}>
            {t('conflict.keepMine')}
          </Button>
          <Button variant="secondary" onPress={() => all('theirs')}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button variant="primary" onPress={save}>
            {t('conflict.save')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.lead', { name })}</p>
      <ErrorSummary
        attempt={attempt}
        errors={open.map(({ subject }) => ({
          text: t('conflict.choose', { title: titleFor(subject) }),
          targetId: `conflict-${subject}`,
        }))}
      />
      {conflicts.map(({ subject, mine: my, theirs: their }) => (
        <Field
          key={subject}
          id={`conflict-${subject}`}
          label={titleFor(subject)}
          group
          error={
            open.some(one => one.subject === subject)
              ? t('conflict.choose', { title: titleFor(subject) })
              : undefined
          }
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              value={sides[subject]}
              onChange={side =>
                setSides({ ...sides, [subject]: side as MergeSide })
              }
              options={[
                { value: 'mine', label: t('conflict.mine'), help: show(my) },
                {
                  value: 'theirs',
                  label: t('conflict.theirs', {
                    name,
                    time: formatDateTime(theirs.savedAt, language),
                  }),
                  help: show(their),
                },
              ]}
            />
          )}
        </Field>
      ))}
    </Dialog>
  );
}
