import { propertyOf } from '@tukiverkko/plugin-forms-common/building';
import { ChoiceList, SelectInput, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { usePropertyWords } from '../usePropertyWords';
import type { EditorProps } from './EditorProps';

/** One of a few; each with what it means, where that is not plain. */
export function ChoiceEditor(props: EditorProps<'choice'>) {
  const { t } = useTexts(builderTranslationRef);
  const words = usePropertyWords();
  const { definition } = useBuilder();
  const { state, editor, subject, wiring, isReadOnly, onChange } = props;
  const { name } = state;
  const value = typeof state.value === 'string' ? state.value : undefined;
  const offered = editor.of(definition, subject);
  // What stands there is shown, though it would not be offered.
  const codes =
    value === undefined || offered.includes(value)
      ? offered
      : [...offered, value];
  const options = codes.map(code => ({
    value: code,
    label: words.choice(name, subject.element, code),
    help: words.choiceHelp(name, code),
  }));
  if (options.some(({ help }) => help !== undefined))
    return (
      <ChoiceList
        {...wiring}
        kind="radio"
        options={options}
        value={value}
        readOnly={isReadOnly}
        onChange={onChange}
      />
    );
  const unsaid =
    name === 'widget' ? t('properties.byKind') : t('properties.nothing');
  const empty = propertyOf(name).isNeeded ? undefined : unsaid;
  return (
    <SelectInput
      {...wiring}
      options={options}
      value={value}
      readOnly={isReadOnly}
      placeholder={state.isMixed ? t('properties.mixed') : empty}
      onChange={onChange}
    />
  );
}
