import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useState } from 'react';
import { choices, jsonSchema, questions, type Question } from './definition';
import { asked, measure } from './measure';

/** RJSF has no pages: the whole form stands on one. What waits for an answer is an `if`. */
function schemaOf(all: readonly Question[]): RJSFSchema {
  const { type, properties } = jsonSchema(all);
  const always = all.filter(({ after }) => !after).map(({ id }) => id);
  return {
    type,
    properties: Object.fromEntries(always.map(id => [id, properties[id]])),
    allOf: all.flatMap(({ id, after }) =>
      after
        ? [
            {
              if: {
                properties: { [after]: { const: choices[0] } },
                required: [after],
              },
              then: { properties: { [id]: properties[id] } },
            },
          ]
        : [],
    ),
  } as RJSFSchema;
}

function Page(props: { readonly all: readonly Question[] }) {
  const [schema] = useState(() => schemaOf(props.all));
  const [ui] = useState(() =>
    Object.fromEntries(
      props.all.flatMap(({ id, kind }) =>
        kind === 'long'
          ? [[id, { 'ui:widget': 'textarea' }]]
          : kind === 'choice'
          ? [[id, { 'ui:widget': 'radio' }]]
          : [],
      ),
    ),
  );
  const [data, setData] = useState({});
  return (
    <Form
      schema={schema}
      uiSchema={ui}
      formData={data}
      validator={validator}
      onChange={({ formData }) => setData(formData)}
    />
  );
}

measure(() => <Page all={questions(asked().count)} />);
