import { Button } from '@backstage/ui';
import type { Severity } from '@tukiverkko/plugin-forms-common';
import {
  freeName,
  perform,
  rulesOf,
  type RuleAspect,
  type RulePlace,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Dialog,
  Field,
  Picker,
  type PickerOption,
  SelectInput,
  TextArea,
  TextInput,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { RuleEditor } from './editor/RuleEditor';
import { usePages, useTargets } from './useTargets';
import styles from './rules.module.css';

const aspects = [
  'visible',
  'required',
  'readOnly',
  'compute',
  'advise',
  'flag',
  'stop',
] as const satisfies readonly RuleAspect[];
type Aspect = (typeof aspects)[number];

/** What the ids of new rules begin with; nobody reads them but routing, tests and the API. */
const freeIds: Readonly<Partial<Record<RuleAspect, string>>> = {
  advise: 'advice',
  flag: 'flag',
  stop: 'stop',
};

/** Makes a rule: what it decides, about what, and when. It comes into the form when all three are said. */
export function AddRuleDialog({
  isOpen,
  onClose,
  onAdded,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onAdded: (place: RulePlace) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <Dialog
      title={t('rules.add.title')}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      width="min(56rem, calc(100vw - 2rem))"
    >
      {isOpen && <NewRule onClose={onClose} onAdded={onAdded} />}
    </Dialog>
  );
}

function NewRule({
  onClose,
  onAdded,
}: {
  readonly onClose: () => void;
  readonly onAdded: (place: RulePlace) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit } = useBuilder();
  const ids = {
    aspect: useId(),
    target: useId(),
    message: useId(),
    page: useId(),
    name: useId(),
  };
  const [aspect, setAspect] = useState<Aspect>('visible');
  const [target, setTarget] = useState<PickerOption>();
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const [page, setPage] = useState('emergency');
  const [expression, setExpression] = useState<unknown>();
  const targets = useTargets();
  const pages = usePages();
  const isOfElement =
    aspect === 'visible' || aspect === 'required' || aspect === 'readOnly';
  const options = targets.filter(
    ({ id, kind }) =>
      (aspect === 'visible' ||
        kind === 'question' ||
        (kind === 'cell' && aspect !== 'advise')) &&
      !(isOfElement && Object.hasOwn(definition.logic[aspect] ?? {}, id)),
  );
  const taken = new Set(
    rulesOf(definition)
      .filter(rule => rule.aspect === aspect)
      .map(rule => rule.target),
  );
  const id = freeName(freeIds[aspect] ?? 'rule', one => taken.has(one));
  const ownId = aspect === 'compute' ? name : id;
  const place: RulePlace = {
    aspect,
    target: isOfElement ? target?.id ?? '' : ownId,
  };
  const add = (): boolean => {
    const when = expression;
    if (when === undefined) return false;
    if (isOfElement || aspect === 'compute') {
      const args = { ...place, expression: when };
      if (!perform(definition, 'setRule', args)) return false;
      edit('setRule', args);
    } else if (aspect === 'advise')
      edit('addAdvice', {
        advice: { id, field: target?.id ?? '', when, message },
      });
    else if (aspect === 'flag')
      edit('addFlag', {
        flag: { id, severity: 'info' satisfies Severity, when, message },
      });
    else edit('addStopRule', { stop: { id, when, page } });
    onAdded(place);
    return true;
  };
  const needsTarget = isOfElement || aspect === 'advise';
  const needsMessage = aspect === 'flag' || aspect === 'advise';
  const isNameRefused =
    aspect === 'compute' &&
    name !== '' &&
    (taken.has(name) ||
      !perform(definition, 'setRule', { ...place, expression: 0 }));
  const isReady =
    expression !== undefined &&
    (!needsTarget || target !== undefined) &&
    (!needsMessage || message.trim() !== '') &&
    (aspect !== 'compute' || (name !== '' && !isNameRefused));
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (isReady) add();
      }}
    >
      <Field id={ids.aspect} label={t('rules.add.aspect')}>
        {wiring => (
          <SelectInput
            {...wiring}
            options={aspects.map(value => ({
              value,
              label: t(`rules.aspect.${value}`),
            }))}
            value={aspect}
            onChange={next => {
              if (!next) return;
              setAspect(next as Aspect);
              setTarget(undefined);
              setExpression(undefined);
            }}
          />
        )}
      </Field>
      {needsTarget && (
        <Field id={ids.target} label={t('rules.add.target')}>
          {wiring => (
            <Picker
              {...wiring}
              mode="single"
              options={options}
              value={target}
              onChange={setTarget}
            />
          )}
        </Field>
      )}
      {aspect === 'compute' && (
        <Field
          id={ids.name}
          label={t('rules.name')}
          help={t('rules.name.help')}
          error={isNameRefused ? t('rules.name.refused') : undefined}
        >
          {wiring => (
            <TextInput {...wiring} value={name} onChange={setName} size={24} />
          )}
        </Field>
      )}
      {needsMessage && (
        <Field id={ids.message} label={t('rules.message')}>
          {wiring => (
            <TextArea
              {...wiring}
              rows={2}
              lang={definition.languages.source}
              value={message}
              onChange={setMessage}
            />
          )}
        </Field>
      )}
      {aspect === 'stop' && (
        <Field
          id={ids.page}
          label={t('rules.stop.page')}
          help={t('rules.stop.help')}
        >
          {wiring => (
            <SelectInput
              {...wiring}
              options={pages}
              value={page}
              onChange={next => next && setPage(next)}
            />
          )}
        </Field>
      )}
      <RuleEditor
        key={`${aspect}:${target?.id.split('.')[0] ?? ''}`}
        place={place}
        expression={expression}
        onChange={setExpression}
      />
      <div className={styles.buttons}>
        <Button variant="secondary" onPress={onClose}>
          {t('rules.cancel')}
        </Button>
        <Button variant="primary" type="submit" isDisabled={!isReady}>
          {t('rules.add.do')}
        </Button>
      </div>
    </form>
  );
}
