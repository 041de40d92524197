import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import { longestTestName } from '@tukiverkko/plugin-forms-common/building';
import { Dialog, Field, TextInput, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** Gives a test another name. */
export function RenameTest({
  test,
  onClose,
}: {
  readonly test: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit } = useBuilder();
  const id = useId();
  const [name, setName] = useState(test);
  const [isTried, setIsTried] = useState(false);
  const trimmed = name.trim();
  const error =
    (trimmed === '' && t('tests.name.empty')) ||
    (trimmed !== test &&
      definition.tests.some(one => one.name === trimmed) &&
      t('tests.name.taken')) ||
    (trimmed.length > longestTestName &&
      t('tests.name.long', { most: String(longestTestName) })) ||
    undefined;
  const save = () => {
    setIsTried(true);
    if (error) return;
    edit('renameTest', { test, name: trimmed });
    onClose();
  };
  return (
    <Dialog
      title={t('tests.rename')}
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
        id={id}
        label={t('tests.name')}
        error={isTried ? error : undefined}
      >
        {wiring => <TextInput {...wiring} value={name} onChange={setName} />}
      </Field>
    </Dialog>
  );
}
