import {
  type CompiledForm,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { TranslatableString, utcToLocal } from '@rjsf/utils';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { fieldWidget } from '../page/fieldWidget';
import { rjsfTranslations } from '../texts/rjsfTexts';

/** Answers one question the way a person does: finds it by its label, and its choices by theirs. */
export function fillField(
  form: CompiledForm,
  language: Language,
  field: string,
  answer: unknown,
): void {
  const { title, options } = formTexts(form.definition, language).field(field);
  const translate = rjsfTranslations[language];
  const labelled = named(title.text);
  const labelOf = (value: unknown) =>
    typeof value === 'boolean'
      ? translate(
          value ? TranslatableString.YesLabel : TranslatableString.NoLabel,
        )
      : options.find(option => option.value === value)!.title.text;

  const fill: Readonly<Record<string, () => void>> = {
    radio: () => choose(labelled, [labelOf(answer)]),
    checkboxes: () => choose(labelled, (answer as unknown[]).map(labelOf)),
    select: () => {
      const list = screen.getByLabelText(labelled);
      const option = within(list).getByText<HTMLOptionElement>(labelOf(answer));
      fireEvent.change(list, { target: { value: option.value } });
    },
    picker: () =>
      [answer].flat().forEach(value => pick(labelled, labelOf(value))),
    'date-time': () => type(labelled, utcToLocal(answer as string)),
    list: () => {
      const list = screen.getByRole('group', { name: title.text });
      (answer as string[]).forEach((item, index) => {
        fireEvent.click(
          within(list).getByText(translate(TranslatableString.AddButton)),
        );
        const place = named(`${title.text} ${index + 1}`);
        fireEvent.change(within(list).getByLabelText(place), {
          target: { value: item },
        });
      });
    },
  };
  const widget = fieldWidget(form.fields[field], form.definition.ui) ?? 'list';
  (fill[widget] ?? (() => type(labelled, String(answer))))();
}

/** A label as it is read, with or without the mark of a question one need not answer. */
function named(title: string): RegExp {
  return new RegExp(
    `^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optional\\))?$`,
  );
}

function choose(labelled: RegExp, labels: readonly string[]): void {
  const group = screen.getByLabelText(labelled);
  labels.forEach(label => fireEvent.click(within(group).getByLabelText(label)));
}

function type(labelled: RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(labelled), {
    target: { value: text },
  });
}

function pick(labelled: RegExp, label: string): void {
  const input = screen.getByRole('combobox', { name: labelled });
  act(() => input.focus());
  fireEvent.change(input, { target: { value: label } });
  fireEvent.keyDown(input, { key: 'ArrowDown' });
  fireEvent.keyDown(input, { key: 'Enter' });
  act(() => input.blur());
}
