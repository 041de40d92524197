import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import type { Evaluation, FormTest } from '@tukiverkko/plugin-forms-common';
import {
  expectationOf,
  freeTestName,
  longestTestName,
  membersOf,
  testMembers,
  usualMembers,
} from '@tukiverkko/plugin-forms-common/building';
import { ChoiceList, Dialog, Field, TextInput, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useResultWords } from './useResultWords';

/** Props of {@link TestDialog}. */
export interface TestDialogProps {
  readonly test: Pick<FormTest, 'input' | 'now' | 'relations'>;
  readonly evaluation: Evaluation;
  /** The test that is recorded anew; without it one comes to be. */
  readonly name?: string;
  readonly onClose: () => void;
  readonly onSaved?: () => void;
}

/** Makes what was just filled a test: its name, and which of the results it holds on to. */
export function TestDialog({
  test,
  evaluation,
  name: before,
  onClose,
  onSaved,
}: TestDialogProps) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit } = useBuilder();
  const words = useResultWords();
  const id = useId();
  const old = definition.tests.find(one => one.name === before);
  const [name, setName] = useState(
    before ?? freeTestName(definition, t('tests.newName')),
  );
  const [members, setMembers] = useState(
    old ? membersOf(old.expect) : usualMembers(definition),
  );
  const [attempt, setAttempt] = useState(0);
  const trimmed = name.trim();
  const isTaken =
    trimmed !== before && definition.tests.some(one => one.name === trimmed);
  const error =
    (trimmed === '' && t('tests.name.empty')) ||
    (isTaken && t('tests.name.taken')) ||
    (trimmed.length > longestTestName &&
      t('tests.name.long', { most: String(longestTestName) })) ||
    undefined;
  const expect = expectationOf(evaluation, testMembers);

  const save = () => {
    setAttempt(attempt + 1);
    if (error) return;
    const recorded = {
      ...test,
      expect: expectationOf(evaluation, members),
    };
    if (before === undefined)
      edit('addTest', { test: { name: trimmed, ...recorded } });
    else {
      edit('changeTest', { test: before, change: recorded });
      if (trimmed !== before)
        edit('renameTest', { test: before, name: trimmed });
    }
    onSaved?.();
    onClose();
  };
  return (
    <Dialog
      title={t(before === undefined ? 'tests.record' : 'tests.recordAgain')}
      isOpen
      isDismissable={false}
      onClose={onClose}
      footer={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t('tests.cancel')}
          </Button>
          <Button variant="primary" onPress={save}>
            {t('tests.save')}
          </Button>
        </>
      }
    >
      <Field
        id={`${id}-name`}
        label={t('tests.name')}
        help={t('tests.name.help')}
        error={attempt > 0 ? error : undefined}
      >
        {wiring => <TextInput {...wiring} value={name} onChange={setName} />}
      </Field>
      <Field
        id={`${id}-members`}
        label={t('tests.holds')}
        help={t('tests.holds.help')}
        group
      >
        {wiring => (
          <ChoiceList
            {...wiring}
            kind="checkbox"
            options={testMembers.map(member => ({
              value: member,
              label: words.member(member),
              help: words.value(member, expect[member]),
            }))}
            value={members}
            onChange={chosen =>
              setMembers(testMembers.filter(one => chosen.includes(one)))
            }
          />
        )}
      </Field>
    </Dialog>
  );
}
