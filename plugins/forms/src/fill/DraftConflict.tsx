import { useState } from 'react';
import { Button } from '@backstage/ui';
import { entityRefs, formTexts } from '@tukiverkko/plugin-forms-common';
import type { Answers, FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  ChoiceList,
  Dialog,
  ErrorSummary,
  Field,
  formatDateTime,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { answerInWords } from './answerInWords';
import { choose } from './compareAnswers';
import styles from './DraftConflict.module.css';
import type { Conflict } from './DraftSession';

type Side = 'mine' | 'theirs';

/** Props of {@link DraftConflict}. */
export interface DraftConflictProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly conflict: Conflict;
  readonly onResolve: (answers: Answers) => void;
  /** Puts the choice off; nothing is saved meanwhile. */
  readonly onClose: () => void;
}

/** Both texts side by side, none chosen beforehand: nothing is overwritten until the person says which one stays. */
export function DraftConflict({
  form,
  answers,
  conflict,
  onResolve,
  onClose,
}: DraftConflictProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const texts = formTexts(form, language);
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const [attempt, setAttempt] = useState(0);
  const { differing, theirs, taken } = conflict;
  const refs = new Set(
    [answers, theirs.answers].flatMap(all =>
      entityRefs(form, all).map(({ ref }) => ref),
    ),
  );
  const entityName = useEntityNames([...refs]);
  const nameOf = (text: string) =>
    refs.has(text) ? entityName(text) : undefined;
  const open = attempt > 0 ? differing.filter(field => !sides[field]) : [];

  const resolve = (chosen: Readonly<Record<string, Side>>) => {
    const fromOther = differing.filter(field => chosen[field] === 'theirs');
    onResolve(choose(answers, theirs.answers, fromOther));
  };
  const all = (side: Side) =>
    resolve(Object.fromEntries(differing.map(field => [field, side])));
  const save = () => {
    setAttempt(attempt + 1);
    if (differing.every(field => sides[field])) resolve(sides);
  };
  const show = (field: string, value: unknown) => (
    <span className={styles.words}>
      {value === undefined
        ? t('conflict.empty')
        : answerInWords(value, field, texts, {
            yes: t('answer.yes'),
            no: t('answer.no'),
            nameOf,
          })}
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
      <p>{t('conflict.text')}</p>
      {taken.length > 0 && (
        <p>{t('conflict.merged', { count: taken.length })}</p>
      )}
      <ErrorSummary
        attempt={attempt}
        errors={open.map(field => ({
          text: `${t('conflict.choose')}: ${texts.field(field).title.text}`,
          targetId: `conflict-${field}`,
        }))}
      />
      {differing.map(field => (
        <Field
          key={field}
          id={`conflict-${field}`}
          label={texts.field(field).title.text}
          group
          error={open.includes(field) ? t('conflict.choose') : undefined}
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              value={sides[field]}
              onChange={side => setSides({ ...sides, [field]: side as Side })}
              options={[
                {
                  value: 'mine',
                  label: t('conflict.mine', {
                    time: formatDateTime(conflict.mineAt, language),
                  }),
                  help: show(field, answers[field]),
                },
                {
                  value: 'theirs',
                  label: t('conflict.theirs', {
                    time: formatDateTime(theirs.savedAt, language),
                  }),
                  help: show(field, theirs.answers[field]),
                },
              ]}
            />
          )}
        </Field>
      ))}
    </Dialog>
  );
}
