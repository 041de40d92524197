import { perform } from '@tukiverkko/plugin-forms-common/building';
import { Field, TextInput, useTexts } from '@tukiverkko/ui';
import { useId, useState } from 'react';
import { useTyped } from '../properties/useTyped';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The name of a calculated value; whatever reads it follows when it gets another. */
export function NameControl({
  name,
  isReadOnly,
}: {
  readonly name: string;
  readonly isReadOnly: boolean;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition, edit } = useBuilder();
  const id = useId();
  const [error, setError] = useState<string>();
  const dot = name.indexOf('.');
  const group = name.slice(0, dot + 1);
  const typed = useTyped(name.slice(dot + 1), text => {
    const args = { from: name, to: group + text.trim() };
    const isTaken = perform(definition, 'renameComputed', args) !== undefined;
    setError(isTaken ? undefined : t('rules.name.refused'));
    if (isTaken) edit('renameComputed', args);
    return isTaken;
  });
  return (
    <Field
      id={id}
      label={t('rules.name')}
      help={t('rules.name.help')}
      error={error}
    >
      {wiring => (
        <TextInput
          {...wiring}
          value={typed.text}
          onChange={typed.type}
          onBlur={typed.settle}
          readOnly={isReadOnly}
          size={24}
        />
      )}
    </Field>
  );
}
