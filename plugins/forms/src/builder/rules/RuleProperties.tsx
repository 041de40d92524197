import type { FormDefinition, Severity } from '@tukiverkko/plugin-forms-common';
import { elementAt, titleOf } from '@tukiverkko/plugin-forms-common/building';
import { Field, Picker, SelectInput, TextArea, useTexts } from '@tukiverkko/ui';
import { useId } from 'react';
import { useTyped } from '../properties/useTyped';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { ToldRule } from './useToldRules';
import { NameControl } from './NameControl';
import { usePages, useQuestions } from './useTargets';
import styles from './editor/editor.module.css';

interface RulePropertiesProps {
  readonly rule: ToldRule;
  readonly isReadOnly: boolean;
}

/** What a rule has beside its condition: the words of a flag or advice, how serious it is, where a stop rule leads, the name of a calculated value. */
export function RuleProperties({ rule, isReadOnly }: RulePropertiesProps) {
  const { definition } = useBuilder();
  const element = elementAt(definition, rule.element);
  switch (element?.kind) {
    case 'calc':
      return <NameControl name={element.id} isReadOnly={isReadOnly} />;
    case 'flag':
      return (
        <OfFlag id={element.id} flag={element.flag} isReadOnly={isReadOnly} />
      );
    case 'advise':
      return <OfAdvice advice={element.advice} isReadOnly={isReadOnly} />;
    case 'stop':
      return <OfStop stop={element.stop} isReadOnly={isReadOnly} />;
    default:
      return null;
  }
}

const severities: readonly Severity[] = ['info', 'warning', 'danger'];

function OfFlag({
  id,
  flag,
  isReadOnly,
}: {
  readonly id: string;
  readonly flag: { readonly severity: Severity; readonly message: string };
  readonly isReadOnly: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const severityId = useId();
  return (
    <div className={styles.fields}>
      <Message
        text={flag.message}
        isReadOnly={isReadOnly}
        onChange={message => edit('setFlag', { flag: id, change: { message } })}
      />
      <Field id={severityId} label={t('rules.severity')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={severities.map(value => ({
              value,
              label: t(`rules.severity.${value}`),
            }))}
            value={flag.severity}
            onChange={value =>
              value &&
              edit('setFlag', {
                flag: id,
                change: { severity: value as Severity },
              })
            }
            readOnly={isReadOnly}
          />
        )}
      </Field>
    </div>
  );
}

function OfAdvice({
  advice,
  isReadOnly,
}: {
  readonly advice: NonNullable<FormDefinition['logic']['advise']>[number];
  readonly isReadOnly: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { edit, definition, language } = useBuilder();
  const fieldId = useId();
  const questions = useQuestions();
  const { id, field, message } = advice;
  return (
    <div className={styles.fields}>
      <Message
        text={message}
        isReadOnly={isReadOnly}
        onChange={next =>
          edit('setAdvice', { advice: id, change: { message: next } })
        }
      />
      <Field id={fieldId} label={t('rules.advice.field')}>
        {wiring => (
          <Picker
            {...wiring}
            mode="single"
            options={questions}
            value={{ id: field, label: titleOf(definition, field, language) }}
            onChange={next =>
              next &&
              edit('setAdvice', { advice: id, change: { field: next.id } })
            }
            readOnly={isReadOnly}
          />
        )}
      </Field>
    </div>
  );
}

function OfStop({
  stop,
  isReadOnly,
}: {
  readonly stop: { readonly id: string; readonly page: string };
  readonly isReadOnly: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const pageId = useId();
  const pages = usePages();
  return (
    <Field id={pageId} label={t('rules.stop.page')} help={t('rules.stop.help')}>
      {wiring => (
        <SelectInput
          {...wiring}
          options={pages}
          value={stop.page}
          onChange={page =>
            page && edit('setStopRule', { stop: stop.id, change: { page } })
          }
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
}

function Message({
  text,
  isReadOnly,
  onChange,
}: {
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const id = useId();
  const typed = useTyped(text, next => {
    if (next.trim() === '') return false;
    onChange(next.trim());
    return true;
  });
  return (
    <Field
      id={id}
      label={t('rules.message')}
      error={typed.text.trim() === '' ? t('rules.message.missing') : undefined}
    >
      {wiring => (
        <TextArea
          {...wiring}
          rows={2}
          lang={definition.languages.source}
          value={typed.text}
          onChange={typed.type}
          onBlur={typed.settle}
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
}
