import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonIcon } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { SelectInput, useLanguage, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../../../api/formsApiRef';
import { useLoad } from '../../../load/useLoad';
import { useBuilder } from '../../session/Builder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { FormPicker } from '../FormPicker';
import styles from '../properties.module.css';
import type { EditorProps } from './EditorProps';

type Continues = NonNullable<FormDefinition['continues']>;
type Next = Continues[number];

/** Forms that take answers over, and which answers. */
export function ContinuesEditor(props: EditorProps<'continues'>) {
  const { t } = useTexts(builderTranslationRef);
  const { state, wiring, isReadOnly, onChange } = props;
  const all = (state.value ?? []) as Continues;
  const put = (next: readonly Next[]) =>
    onChange(next.length > 0 ? next : undefined);
  return (
    <div
      className={styles.stack}
      role="group"
      aria-labelledby={wiring['aria-labelledby']}
    >
      {all.map((one, index) => (
        <NextForm
          key={one.form}
          next={one}
          id={`${wiring.id}-${index}`}
          isReadOnly={isReadOnly}
          onChange={next => put(all.map(old => (old === one ? next : old)))}
          onRemove={() => put(all.filter(old => old !== one))}
        />
      ))}
      {!isReadOnly && (
        <FormPicker
          id={wiring.id}
          aria-label={t('properties.continues.add')}
          value={undefined}
          onChange={form => {
            if (form !== undefined && !all.some(one => one.form === form))
              put([...all, { form, map: {} }]);
          }}
        />
      )}
    </div>
  );
}

function NextForm({
  next,
  id,
  isReadOnly,
  onChange,
  onRemove,
}: {
  readonly next: Next;
  readonly id: string;
  readonly isReadOnly: boolean;
  readonly onChange: (next: Next) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const { definition } = useBuilder();
  const { value: other } = useLoad(`builder continues ${next.form}`, () =>
    api.form(next.form),
  );
  const theirs = other?.definition;
  const title = theirs ? titleOf(theirs, '$form', language) : next.form;
  const questions = (of: FormDefinition, more: readonly string[]) =>
    [...new Set([...Object.keys(of.data.properties), ...more])].map(value => ({
      value,
      label: titleOf(of, value, language),
    }));
  const pairs = Object.entries(next.map);
  const free = theirs
    ? Object.keys(theirs.data.properties).find(
        name => !Object.hasOwn(next.map, name),
      )
    : undefined;
  const [first] = Object.keys(definition.data.properties);
  const put = (entries: readonly (readonly [string, string])[]) =>
    onChange({ ...next, map: Object.fromEntries(entries) });
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {pairs.map(([to, from], index) => (
        <div className={styles.pair} key={to}>
          <SelectInput
            aria-label={t('properties.continues.take')}
            options={questions(definition, [from])}
            value={from}
            readOnly={isReadOnly}
            onChange={value =>
              value &&
              put(pairs.map(one => (one[0] === to ? [to, value] : one)))
            }
          />
          <span aria-hidden>→</span>
          <SelectInput
            aria-label={t('properties.continues.to')}
            options={
              theirs ? questions(theirs, [to]) : [{ value: to, label: to }]
            }
            value={to}
            readOnly={isReadOnly}
            onChange={value =>
              value &&
              !Object.hasOwn(next.map, value) &&
              put(pairs.map((one, at) => (at === index ? [value, from] : one)))
            }
          />
          {!isReadOnly && (
            <ButtonIcon
              size="small"
              variant="tertiary"
              icon={<RiDeleteBinLine aria-hidden />}
              aria-label={t('properties.continues.removeAnswer', {
                question: titleOf(definition, from),
              })}
              onPress={() => put(pairs.filter(one => one[0] !== to))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <div className={styles.beside}>
          <Button
            size="small"
            variant="secondary"
            iconStart={<RiAddLine aria-hidden />}
            isDisabled={free === undefined || first === undefined}
            onPress={() => free && put([...pairs, [free, first]])}
          >
            {t('properties.continues.addAnswer')}
          </Button>
          <Button size="small" variant="tertiary" onPress={onRemove} id={id}>
            {t('properties.continues.remove', { form: title })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
