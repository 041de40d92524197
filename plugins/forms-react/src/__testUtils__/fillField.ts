import {
  type CompiledForm,
  formTexts,
  type Language,
} from '@tukiverkko/plugin-forms-common';
import { TranslatableString } from '@rjsf/utils';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { controlId } from '../page/controlId';
import { cellWidget } from '../page/cellWidget';
import { fieldWidget } from '../page/fieldWidget';
import { finnishTime } from '../theme/finnishTime';
import { rjsfTranslations } from '../texts/rjsfTexts';

type Row = Readonly<Record<string, unknown>>;

interface Ask {
  readonly form: CompiledForm;
  readonly language: Language;
  /** The question by its name in the form: `age`, `children.age`. */
  readonly question: string;
  readonly widget: string | undefined;
  /** The part of the page that asks it. */
  readonly scope: HTMLElement;
}

const groupOf = (field: string): HTMLElement =>
  document.getElementById(controlId(field))!;

/** Answers one question the way a person does: finds it by its label, and its choices by theirs. */
export function fillField(
  form: CompiledForm,
  language: Language,
  field: string,
  answer: unknown,
): void {
  const { cells } = form.fields[field];
  const scope = document.body;
  if (!cells) {
    const widget =
      fieldWidget(form.fields[field], form.definition.ui) ?? 'list';
    fillOne({ form, language, question: field, widget, scope }, answer);
  } else if (cells.isList) fillRows(form, language, field, answer as Row[]);
  else fillCells(form, language, field, answer as Row, groupOf(field));
}

function fillRows(
  form: CompiledForm,
  language: Language,
  field: string,
  rows: readonly Row[],
): void {
  const { item, add } = formTexts(form.definition, language).field(field);
  rows.forEach((row, index) => {
    fireEvent.click(within(groupOf(field)).getByText(add!.text));
    const card = within(groupOf(field)).getByRole('group', {
      name: `${item!.text} ${index + 1}`,
    });
    fillCells(form, language, field, row, card);
  });
}

/** Answers open questions inside a row too, so it is walked until nothing more can be answered. */
function fillCells(
  form: CompiledForm,
  language: Language,
  field: string,
  row: Row,
  scope: HTMLElement,
): void {
  const open = new Set(Object.keys(row));
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const cell of [...open]) {
      const question = `${field}.${cell}`;
      const { title } = formTexts(form.definition, language).field(question);
      if (within(scope).queryByLabelText(named(title.text))) {
        const { cells } = form.fields[field];
        const widget = cellWidget(form, field, cells!.fields[cell]);
        fillOne({ form, language, question, widget, scope }, row[cell]);
        open.delete(cell);
      }
    }
  }
}

function fillOne(
  { form, language, question, widget, scope }: Ask,
  answer: unknown,
): void {
  const { title, options } = formTexts(form.definition, language).field(
    question,
  );
  const translate = rjsfTranslations[language];
  const labelled = named(title.text);
  const find = within(scope);
  const labelOf = (value: unknown) =>
    typeof value === 'boolean'
      ? translate(
          value ? TranslatableString.YesLabel : TranslatableString.NoLabel,
        )
      : options.find(option => option.value === value)!.title.text;
  const type = (text: string) =>
    fireEvent.change(find.getByLabelText(labelled), {
      target: { value: text },
    });
  const choose = (labels: readonly string[]) => {
    const group = find.getByLabelText(labelled);
    labels.forEach(label =>
      fireEvent.click(within(group).getByLabelText(label)),
    );
  };

  const fill: Readonly<Record<string, () => void>> = {
    radio: () => choose([labelOf(answer)]),
    checkboxes: () => choose((answer as unknown[]).map(labelOf)),
    select: () => {
      const list = find.getByLabelText(labelled);
      const option = within(list).getByText<HTMLOptionElement>(labelOf(answer));
      fireEvent.change(list, { target: { value: option.value } });
    },
    picker: () =>
      [answer].flat().forEach(value => pick(labelled, labelOf(value))),
    'date-time': () => {
      const group = find.getByLabelText(labelled);
      const [date, time] = within(group).getAllByRole('textbox');
      const shown = finnishTime(answer as string)!;
      fireEvent.change(date, { target: { value: shown.date } });
      fireEvent.change(time, { target: { value: shown.time } });
    },
    list: () => {
      const list = screen.getByRole('group', { name: title.text });
      (answer as string[]).forEach((one, index) => {
        fireEvent.click(
          within(list).getByText(translate(TranslatableString.AddButton)),
        );
        const place = named(`${title.text} ${index + 1}`);
        fireEvent.change(within(list).getByLabelText(place), {
          target: { value: one },
        });
      });
    },
  };
  (fill[widget ?? ''] ?? (() => type(String(answer))))();
}

/** A label as it is read, with or without the mark of a question one need not answer. */
function named(title: string): RegExp {
  return new RegExp(
    `^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(optional\\))?$`,
  );
}

function pick(labelled: RegExp, label: string): void {
  const input = screen.getByRole('combobox', { name: labelled });
  act(() => input.focus());
  fireEvent.change(input, { target: { value: label } });
  fireEvent.keyDown(input, { key: 'ArrowDown' });
  fireEvent.keyDown(input, { key: 'Enter' });
  act(() => input.blur());
}
