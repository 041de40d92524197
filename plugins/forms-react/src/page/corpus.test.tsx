import {
  compileForm,
  errorText,
  evaluate,
  fieldOf,
  formTexts,
} from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  CompiledForm,
  Evaluation,
} from '@tukiverkko/plugin-forms-common';
import { loadCorpus } from '@tukiverkko/plugin-forms-common/testUtils';
import { render } from '@testing-library/react';
import {
  danglingIds,
  doubledIds,
  namelessControls,
  unheardErrors,
} from '../__testUtils__/accessibility';
import { fillField } from '../__testUtils__/fillField';
import { Filling } from '../__testUtils__/Filling';
import { finnishTime, instantAt } from '../theme/finnishTime';
import { controlId } from './controlId';

const notOffered = 'the answer is none a person can choose';
const wrongType = 'the answer is of a type no control gives';
const noButton = 'there is no button for it';

const skipped: Readonly<Record<string, string>> = {
  'household: a list where a number stands': wrongType,
  'incident-report: a time without an offset and an insecure link':
    'the browser gives no such time',
  'number-ranges: numbers just outside': notOffered,
  'number-ranges: numbers written as text are no numbers': wrongType,
  'pets: an option that is not offered': notOffered,
  'recommend: an empty list answers nothing':
    'a list is emptied by answering nothing',
  'recommend: one item of the list is not offered': notOffered,
  'recommend: the same twice': 'a box is checked once',
  'registration: a field nobody asked for': 'nobody asks for it',
  'registration: wrong types everywhere': wrongType,
  'camp-registration: a row that is no row, and an answer nobody asked for':
    wrongType,
  'camp-registration: no child at all':
    'a list is emptied by answering nothing',
  'camp-registration: too many children': noButton,
  'vaccination: a date in Finnish order is no date':
    'a person may write it so, and it is read as the date it is',
  'weekly-load: an answer outside the scale counts as missing': notOffered,
};

const cases = loadCorpus().flatMap(({ name, definition, cases: own }) =>
  own.map(one => ({
    ...one,
    form: compileForm(definition),
    title: `${name}: ${one.name}`,
  })),
);

describe('a person who fills a form of the corpus', () => {
  it.each(
    cases
      .filter(({ title }) => !(title in skipped))
      .map(one => [one.title, one] as const),
  )('sees what the core decides: %s', (_, { form, answers: given, now }) => {
    const language = 'fi';
    const answers = asTheBrowserWrites(form, given);
    const expected = evaluate(form, answers, {
      now,
      zone: 'Europe/Helsinki',
      relations: [],
    });
    let state: { answers: Answers; evaluation: Evaluation } | undefined;
    render(
      <Filling
        form={form}
        now={now}
        language={language}
        tried
        onState={(a, e) => (state = { answers: a, evaluation: e })}
      />,
    );

    // Answers open questions, so the form is walked until nothing more can be answered.
    const open = new Set(Object.keys(answers));
    for (let before = -1; before !== open.size; ) {
      before = open.size;
      for (const field of [...open]) {
        if (isShown(field)) {
          fillField(form, language, field, answers[field]);
          open.delete(field);
        }
      }
    }

    const texts = formTexts(form.definition, language);
    const fields = Object.keys(form.fields);
    const ofForm = (place: string) => !/[/$]/.test(place);
    const inRows = (place: string) => place.includes('/') && isRowShown(place);
    expect([...open]).toEqual(expected.dropped.filter(ofForm));
    expect(fields.filter(field => !isShown(field))).toEqual(
      expected.hidden.filter(ofForm),
    );
    expect(expected.hidden.filter(inRows).filter(isShown)).toEqual([]);
    expect(
      expected.required.filter(inRows).filter(place => !isShown(place)),
    ).toEqual([]);
    for (const field of fields.filter(isShown)) {
      const errors = expected.errors.filter(error => fieldOf(error) === field);
      expect(messagesOf(field)).toEqual(
        errors.map(error => errorText(error, texts)),
      );
    }
    expect(state!.evaluation).toEqual({ ...expected, dropped: [] });
    expect([
      ...danglingIds(),
      ...doubledIds(),
      ...namelessControls(),
      ...unheardErrors(),
    ]).toEqual([]);
  });

  it('skips only cases there are', () => {
    const titles = cases.map(({ title }) => title);
    expect(
      Object.keys(skipped).filter(title => !titles.includes(title)),
    ).toEqual([]);
  });
});

/** Where the row of a place stands on the page. */
function isRowShown(place: string): boolean {
  return isShown(place.split('/')[0]);
}

function isShown(field: string): boolean {
  const id = controlId(field.replaceAll('/', '_'));
  return [id, `${id}-label`].some(one => document.getElementById(one));
}

function messagesOf(field: string): string[] {
  const id = controlId(field);
  const messages = document.querySelectorAll(
    `[id="${id}__error"], [id^="${id}_"][id$="__error"]`,
  );
  return [...messages].flatMap(message =>
    [...message.children].map(line => line.textContent ?? ''),
  );
}

/** An instant is told by the clocks of Finland, whatever offset it came with. */
function asTheBrowserWrites(form: CompiledForm, answers: Answers): Answers {
  const isInstant = (field: string) =>
    form.fields[field]?.schema.format === 'date-time';
  return Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => [
      field,
      isInstant(field) ? instantAt(finnishTime(answer as string)!) : answer,
    ]),
  );
}
