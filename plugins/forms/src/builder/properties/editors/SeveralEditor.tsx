import { ChoiceList, Picker, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { usePropertyWords } from '../usePropertyWords';
import type { EditorProps } from './EditorProps';

/** More than these are searched. */
const few = 12;

/** Several of what there is. */
export function SeveralEditor(props: EditorProps<'several'>) {
  const { t } = useTexts(builderTranslationRef);
  const words = usePropertyWords();
  const { definition } = useBuilder();
  const { state, editor, subject, wiring, isReadOnly, onChange, onError } =
    props;
  const codes = editor.of(definition, subject);
  const chosen = (state.value ?? state.usual ?? []) as readonly string[];
  const named = (code: string): string =>
    words.choice(state.name, subject.element, code);
  const choose = (next: readonly string[]) => {
    // Who may read nothing is nobody, and a form nobody reads helps no one.
    const isRefused =
      next.length === 0 &&
      state.usual !== undefined &&
      state.name !== 'form.figures';
    onError(isRefused ? t('properties.atLeastOne') : undefined);
    if (!isRefused) onChange(next.length === 0 ? undefined : next);
  };
  if (codes.length > few) {
    const options = codes.map(id => ({ id, label: named(id) }));
    return (
      <Picker
        {...wiring}
        mode="multiple"
        options={options}
        value={options.filter(({ id }) => chosen.includes(id))}
        readOnly={isReadOnly}
        onChange={picked => choose(picked.map(({ id }) => id))}
      />
    );
  }
  return (
    <ChoiceList
      {...wiring}
      kind="checkbox"
      options={codes.map(value => ({ value, label: named(value) }))}
      value={chosen}
      readOnly={isReadOnly}
      onChange={choose}
    />
  );
}
