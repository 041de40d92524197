import { useState } from 'react';
import { Button } from '@backstage/ui';
import type {
  Answers,
  Expert,
  ExpertView,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import {
  ChoiceList,
  Field,
  Panel,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useEntityNames } from '../names/useEntityNames';
import { fieldTitle } from '../request/fieldTitle';
import { Said } from '../request/Said';
import { Written } from '../request/Written';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './Experts.module.css';
import { fieldsForViews, takeInto } from './takeInto';
import { useExpertName } from './useExpertName';

/** Props of {@link ViewsBeside}. */
export interface ViewsBesideProps {
  readonly experts: readonly Expert[] | undefined;
  /** The form the team answers with. */
  readonly form: FormDefinition;
  /** Fields that are not asked now. */
  readonly hidden: readonly string[];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** Refs of those whose writer the answer names by name. */
  readonly byName: readonly string[];
  readonly onByName: (refs: readonly string[]) => void;
}

type Writer = Expert & { readonly ref: string; readonly view: ExpertView };

/** The views of the experts beside the answer that joins them; each is taken into it as it stands, and edited there. */
export function ViewsBeside(props: ViewsBesideProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useExpertName();
  const fields = fieldsForViews(props.form, props.hidden);
  const [chosen, setField] = useState<string>();
  const field = fields.find(id => id === chosen);
  const [isTried, setIsTried] = useState(false);
  const [said, setSaid] = useState<string>();
  const views = (props.experts ?? []).filter(
    (expert): expert is Writer =>
      expert.view !== undefined &&
      expert.ref !== undefined &&
      expert.state !== 'declined',
  );
  const writerOf = useEntityNames(views.map(({ view }) => view.actor));
  if (views.length === 0) return null;

  const take = (expert: Writer) => {
    const { role, text } = expert.view;
    const who = t('experts.contributor', { role, unit: nameOf(expert) });
    setIsTried(true);
    if (!field) return;
    props.onAnswers(takeInto(props.answers, field, `${who}: ${text}`));
    setSaid(t('experts.beside.taken', { role }));
  };
  return (
    <Panel title={t('experts.beside.title')}>
      <p>{t('experts.beside.lead')}</p>
      <Said>{said}</Said>
      {fields.length > 0 && (
        <Field
          id="views-field"
          label={t('experts.beside.field')}
          error={isTried && !field ? t('experts.missing.field') : undefined}
        >
          {wiring => (
            <SelectInput
              {...wiring}
              options={fields.map(id => ({
                value: id,
                label: fieldTitle(props.form, id, language),
              }))}
              value={field}
              onChange={setField}
            />
          )}
        </Field>
      )}
      <ul className={styles.list}>
        {views.map(expert => (
          <li key={expert.ref} className={styles.expert}>
            <strong>
              {t('experts.contributor', {
                role: expert.view.role,
                unit: nameOf(expert),
              })}
            </strong>
            <Written>{expert.view.text}</Written>
            {fields.length > 0 && (
              <Button
                variant="secondary"
                aria-label={t('experts.beside.takeOf', {
                  role: expert.view.role,
                })}
                onPress={() => take(expert)}
              >
                {t('experts.beside.take')}
              </Button>
            )}
            <ChoiceList
              kind="checkbox"
              aria-label={expert.view.role}
              options={[
                {
                  value: expert.ref,
                  label: t('experts.beside.byName', {
                    name: writerOf(expert.view.actor),
                  }),
                },
              ]}
              value={props.byName.filter(ref => ref === expert.ref)}
              onChange={([named]) =>
                props.onByName([
                  ...props.byName.filter(ref => ref !== expert.ref),
                  ...(named ? [named] : []),
                ])
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
