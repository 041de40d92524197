import { buttonId, type FieldProps, getTemplate, titleId } from '@rjsf/utils';
import { useState } from 'react';
import { rowTexts } from '../../texts/rowTexts';
import { Fieldset } from '../Fieldset';
import { languageOf } from '../FormContext';
import { ListFocusContext, useFocusAfterChange } from '../ListFocus';
import type { RowsOptions } from '../rows';
import { RowCard } from './RowCard';
import { useRowKeys } from './useRowKeys';

type Row = Readonly<Record<string, unknown>>;

/**
 * A repeating group: one card for each row, closed to a summary or open with its questions. A card with errors is
 * always open, so that whoever follows an error finds its question.
 */
export function RowsField(props: FieldProps) {
  const { fieldPathId, registry, schema, uiSchema, onChange, required } = props;
  const { disabled, readonly, errorSchema } = props;
  const options: RowsOptions = uiSchema?.['ui:group'];
  const rows: readonly Row[] = Array.isArray(props.formData)
    ? props.formData
    : [];
  const { keys, arrange, fresh } = useRowKeys(rows.length);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const focusAfter = useFocusAfterChange();
  const texts = rowTexts[languageOf(registry.formContext)];
  const { TitleFieldTemplate } = registry.templates;
  const { AddButton } = registry.templates.ButtonTemplates;
  const DescriptionFieldTemplate = getTemplate<'DescriptionFieldTemplate'>(
    'DescriptionFieldTemplate',
    registry,
  );
  const list = fieldPathId.$id;
  const item = String(
    (schema.items as { title?: string } | undefined)?.title ?? schema.title,
  );
  const nameOf = (index: number) => `${item} ${index + 1}`;

  const change = (nowRows: readonly Row[], nowKeys: readonly string[]) => {
    arrange(nowKeys);
    onChange(nowRows, fieldPathId.path);
  };
  const setIsOpen = (key: string, isOpen: boolean) =>
    setOpen(before => {
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
  const add = () => {
    const key = fresh();
    setIsOpen(key, true);
    setSaid(texts.added(nameOf(rows.length)));
    focusAfter(`${list}_${rows.length}`);
    change([...rows, {}], [...keys, key]);
  };
  const remove = (index: number) => {
    const without = <T,>(all: readonly T[]) =>
      all.filter((_, i) => i !== index);
    setSaid(texts.removed(nameOf(index)));
    focusAfter(
      `${list}_${index}__edit`,
      `${list}_${index}`,
      `${list}_${index - 1}__edit`,
      `${list}_${index - 1}`,
      buttonId(fieldPathId, 'add'),
    );
    change(without(rows), without(keys));
  };
  const move = (from: number, to: number) => {
    const moved = <T,>(all: readonly T[]) => {
      const rest = all.filter((_, i) => i !== from);
      return [...rest.slice(0, to), all[from], ...rest.slice(to)];
    };
    setSaid(texts.moved(nameOf(from), to + 1, rows.length));
    const toButton = (id: 'moveUp' | 'moveDown') =>
      buttonId(`${list}_${to}`, id);
    focusAfter(
      ...(to < from
        ? [toButton('moveUp'), toButton('moveDown')]
        : [toButton('moveDown'), toButton('moveUp')]),
    );
    change(moved(rows), moved(keys));
  };

  const description = schema.description;
  return (
    <Fieldset
      id={list}
      titled
      title={
        <TitleFieldTemplate
          id={titleId(fieldPathId)}
          title={schema.title ?? ''}
          required={required}
          schema={schema}
          uiSchema={uiSchema}
          registry={registry}
        />
      }
      description={
        description && (
          <DescriptionFieldTemplate
            id={`${list}__description`}
            description={description}
            schema={schema}
            uiSchema={uiSchema}
            registry={registry}
          />
        )
      }
      describedBy={description ? `${list}__description` : undefined}
    >
      <ListFocusContext.Provider value={focusAfter}>
        {rows.map((row, index) => {
          const key = keys[index];
          const errors = errorSchema?.[index];
          return (
            <RowCard
              key={key}
              {...{ registry, options, row, errors, index, onChange }}
              path={fieldPathId.path}
              name={nameOf(index)}
              state={options.rows[index]}
              count={rows.length}
              isLocked={Boolean(disabled || readonly)}
              isOpen={open.has(key)}
              setIsOpen={isOpen => setIsOpen(key, isOpen)}
              onMove={to => move(index, to)}
              onRemove={() => remove(index)}
            />
          );
        })}
      </ListFocusContext.Provider>
      {rows.length < options.maxRows && (
        <div className="tuki-form-buttons">
          <AddButton
            id={buttonId(fieldPathId, 'add')}
            disabled={disabled || readonly}
            onClick={add}
            uiSchema={uiSchema}
            registry={registry}
          />
        </div>
      )}
      <div role="status" className="tuki-visually-hidden">
        {said}
      </div>
    </Fieldset>
  );
}
