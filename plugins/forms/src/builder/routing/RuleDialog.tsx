import { Button } from '@backstage/ui';
import type {
  RoutingRule,
  TargetExpression,
} from '@tukiverkko/plugin-forms-common';
import {
  Dialog,
  Field,
  SelectInput,
  TextInput,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { RuleEditor } from '../rules/editor/RuleEditor';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './RoutingTab.module.css';
import { TargetEditor } from './TargetEditor';
import type { Routed } from './useRouted';

const priorities = ['normal', 'high', 'critical'] as const;

/** What a rule says, without its id. */
export type RuleContent = Omit<RoutingRule, 'id'>;

/** When a rule fits and where it leads; kept as one step. */
export function RuleDialog({
  onClose,
  onKeep,
  routed,
  rule,
}: {
  /** Absent for a rule that is still to be made. */
  readonly rule: RoutingRule | undefined;
  readonly routed: Routed;
  readonly onKeep: (content: RuleContent) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const ids = { priority: useId(), promise: useId() };
  const [when, setWhen] = useState<unknown>(rule?.when);
  const [target, setTarget] = useState<TargetExpression | undefined>(
    rule?.target,
  );
  const [priority, setPriority] = useState(rule?.priority);
  const [promise, setPromise] = useState(String(rule?.promise ?? ''));
  const [isAsked, setAsked] = useState(false);
  const isPromise =
    promise.trim() === '' || /^[1-9]\d{0,2}$/.test(promise.trim());
  const isWhole = when !== undefined && target !== undefined;
  const keep = () => {
    setAsked(true);
    if (!isPromise || when === undefined || target === undefined) return;
    onKeep({
      when,
      target,
      priority,
      promise: promise.trim() === '' ? undefined : Number(promise),
    });
  };
  return (
    <Dialog
      isOpen
      isDismissable={false}
      width="min(48rem, calc(100vw - 2rem))"
      title={t(rule ? 'routing.dialog.edit' : 'routing.dialog.add')}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={keep}>
          {t('routing.dialog.save')}
        </Button>
      }
    >
      <div className={styles.tab}>
        {isAsked && !isWhole && (
          <p role="alert" className={styles.problem}>
            {t('routing.dialog.incomplete')}
          </p>
        )}
        <h3>{t('routing.when')}</h3>
        <RuleEditor
          place={{ aspect: 'route', target: rule?.id ?? '' }}
          expression={when}
          onChange={setWhen}
        />
        <h3>{t('routing.target')}</h3>
        <TargetEditor {...{ routed, target }} onChange={setTarget} />
        <Field id={ids.priority} label={t('routing.priority')}>
          {wiring => (
            <SelectInput
              {...wiring}
              options={priorities.map(value => ({
                value,
                label: t(`routing.priority.${value}`),
              }))}
              value={priority ?? 'normal'}
              onChange={value =>
                setPriority(priorities.find(one => one === value))
              }
            />
          )}
        </Field>
        <Field
          id={ids.promise}
          label={t('routing.promise')}
          help={t('routing.promise.help')}
          error={isPromise ? undefined : t('routing.promise.wrong')}
        >
          {wiring => (
            <TextInput
              {...wiring}
              inputMode="numeric"
              size={6}
              value={promise}
              onChange={setPromise}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
