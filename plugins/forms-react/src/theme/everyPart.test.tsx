/**
 * One render of every template and widget, asked what a person who cannot see it would need. The whole suite of RJSF
 * is drawn in rjsfSuite.long.test.tsx.
 */
import { type FormProps, withTheme } from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import {
  axeProblems,
  danglingIds,
  doubledIds,
  namelessControls,
  unexplainedFaults,
  unheardErrors,
} from '../__testUtils__/accessibility';
import { InPortal } from '../__testUtils__/InPortal';
import { validator } from '../validator/validator';
import { templates } from './templates';
import { widgets } from './widgets';

const drawn = new Set<string>();

type Parts = Readonly<Record<string, ComponentType<never>>>;

/** The same parts, each saying that it was drawn. */
function watched<T extends Parts>(parts: T): T {
  return Object.fromEntries(
    Object.entries(parts).map(([name, Part]) => {
      const Drawn = Part as ComponentType<object>;
      const Watched = (props: object) => {
        drawn.add(name);
        return <Drawn {...props} />;
      };
      return [name, Watched];
    }),
  ) as unknown as T;
}

const { ButtonTemplates, ...others } = templates;
const Themed = withTheme({
  templates: {
    ...watched(others),
    ButtonTemplates: watched(ButtonTemplates),
  },
  widgets: watched(widgets),
});

const text: RJSFSchema = { type: 'string' };
const choice: RJSFSchema = { type: 'string', enum: ['a', 'b'] };

/** A schema for each widget that takes more than a text. */
const schemas: Readonly<Record<string, RJSFSchema>> = {
  CheckboxWidget: { type: 'boolean' },
  CheckboxesWidget: { type: 'array', uniqueItems: true, items: choice },
  entity: { ...text, 'x-entity': { kind: 'Group' } },
  number: { type: 'number' },
  picker: choice,
  RadioWidget: choice,
  RangeWidget: { type: 'integer', minimum: 0, maximum: 3 },
  RatingWidget: { type: 'integer', minimum: 1, maximum: 5 },
  rating: { type: 'integer', minimum: 1, maximum: 5 },
  SelectWidget: choice,
  UpDownWidget: { type: 'integer' },
};

type Drawing = Omit<FormProps, 'validator'>;

const forms: Readonly<Record<string, Drawing>> = {
  'every widget': {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        Object.keys(widgets).map(name => [
          name,
          { title: name, ...(schemas[name] ?? text) },
        ]),
      ),
    },
    uiSchema: Object.fromEntries(
      Object.keys(widgets).map(name => [name, { 'ui:widget': name }]),
    ),
  },
  'a list with every button': {
    schema: {
      title: 'Answers',
      type: 'array',
      description: 'What was said.',
      items: text,
    },
    uiSchema: { 'ui:options': { copyable: true }, 'ui:help': 'In words.' },
    formData: ['one', 'two'],
  },
  'errors, texts and a date with parts': {
    schema: {
      title: 'Visit',
      description: 'When it was.',
      type: 'object',
      required: ['day'],
      properties: { day: { ...text, title: 'Day' }, other: text },
    },
    uiSchema: { day: { 'ui:widget': 'alt-date', 'ui:help': 'As you know it' } },
    extraErrors: {
      __errors: [],
      day: { __errors: ['Write the day'] },
    } as never,
  },
  'fields the person names': {
    schema: { type: 'object', additionalProperties: text },
    formData: { colour: 'red' },
  },
  'a choice of schemas': {
    schema: {
      title: 'Contact',
      oneOf: [
        { type: 'object', title: 'Phone', properties: { phone: text } },
        { type: 'object', title: 'Mail', properties: { mail: text } },
      ],
    },
  },
  'a group that may be left out': {
    schema: {
      type: 'object',
      properties: {
        extra: { title: 'Extra', type: 'object', properties: { a: text } },
      },
    },
    uiSchema: {
      'ui:globalOptions': { enableOptionalDataFieldForType: ['object'] },
    },
  },
  'a text with a button that clears it': {
    schema: { type: 'object', properties: { name: text } },
    uiSchema: { name: { 'ui:allowClearTextInputs': true } },
    formData: { name: 'Kajo' },
  },
  'a schema that refers to itself': {
    schema: {
      title: 'Group',
      type: 'object',
      properties: { child: { $ref: '#' } },
    },
  },
  'a layout in columns': {
    schema: { type: 'object', properties: { name: text } },
    uiSchema: {
      'ui:field': 'LayoutGridField',
      'ui:layoutGrid': {
        'ui:row': { children: [{ 'ui:col': { children: ['name'] } }] },
      },
    },
  },
  'a field that cannot be shown': {
    schema: {
      type: 'object',
      properties: { odd: { type: 'matrix' as never } },
    },
  },
};

/** Draws the field it asks for inside itself, under the same id. */
const doubles: Drawing = {
  schema: { type: 'object', properties: { odd: { title: 'Odd' } } },
  useFallbackUiForUnsupportedType: true,
};

function show(props: Drawing): void {
  render(
    <InPortal>
      <Themed validator={validator} showErrorList="top" {...props} />
    </InPortal>,
  );
}

describe('every part of the theme', () => {
  it.each(Object.entries(forms))('can be used unseen: %s', async (_, props) => {
    show(props);
    expect([
      ...danglingIds(),
      ...doubledIds(),
      ...namelessControls(),
      ...unheardErrors(),
      ...unexplainedFaults(),
    ]).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });

  it('names the controls of a field of no known type', () => {
    show(doubles);
    expect([...danglingIds(), ...namelessControls()]).toEqual([]);
  });

  it('is drawn at least once', () => {
    const all = [others, ButtonTemplates, widgets].flatMap(Object.keys);
    expect(all.filter(name => !drawn.has(name))).toEqual([]);
  });
});
