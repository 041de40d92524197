import { Button } from '@backstage/ui';
import {
  Dialog,
  Field,
  Picker,
  type PickerOption,
  useTexts,
} from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useTargets } from './useTargets';
import type { ToldRule } from './useToldRules';

/** Gives other elements the same rule. */
export function CopyRuleDialog({
  rule,
  isOpen,
  onClose,
}: {
  readonly rule: ToldRule;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { edit } = useBuilder();
  const targets = useTargets();
  const id = useId();
  const [chosen, setChosen] = useState<readonly PickerOption[]>([]);
  const { aspect, target } = rule;
  const options = targets.filter(
    one =>
      one.id !== target &&
      (aspect === 'visible' || one.kind === 'question' || one.kind === 'cell'),
  );
  const close = () => {
    setChosen([]);
    onClose();
  };
  return (
    <Dialog
      title={t('rules.copy.title')}
      isOpen={isOpen}
      onClose={close}
      isDismissable={chosen.length === 0}
      footer={
        <>
          <Button variant="secondary" onPress={close}>
            {t('rules.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0}
            onPress={() => {
              edit('copyRule', {
                aspect,
                target,
                to: chosen.map(one => one.id),
              });
              close();
            }}
          >
            {t('rules.copy.do')}
          </Button>
        </>
      }
    >
      <p>{rule.text}</p>
      <Field id={id} label={t('rules.copy.to')} help={t('rules.copy.help')}>
        {wiring => (
          <Picker
            {...wiring}
            mode="multiple"
            options={options}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </Field>
    </Dialog>
  );
}
