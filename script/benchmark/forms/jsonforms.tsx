import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { useState } from 'react';
import {
  choices,
  inPages,
  jsonSchema,
  questions,
  type Question,
} from './definition';
import { asked, measure } from './measure';

function control({ id, kind, after }: Question) {
  return {
    type: 'Control',
    scope: `#/properties/${id}`,
    ...(kind === 'long' && { options: { multi: true } }),
    ...(kind === 'choice' && { options: { format: 'radio' } }),
    ...(after && {
      rule: {
        effect: 'SHOW',
        condition: {
          scope: `#/properties/${after}`,
          schema: { const: choices[0] },
          failWhenUndefined: true,
        },
      },
    }),
  };
}

function Page() {
  const [{ schema, uischema }] = useState(() => {
    const { count, paged } = asked();
    const all = questions(count);
    return {
      schema: jsonSchema(all),
      uischema: paged
        ? {
            type: 'Categorization',
            elements: inPages(all).map((page, at) => ({
              type: 'Category',
              label: `Page ${at + 1}`,
              elements: page.map(control),
            })),
          }
        : { type: 'VerticalLayout', elements: all.map(control) },
    };
  });
  const [data, setData] = useState({});
  return (
    <JsonForms
      schema={schema}
      uischema={uischema as never}
      data={data}
      renderers={vanillaRenderers}
      cells={vanillaCells}
      onChange={changed => setData(changed.data)}
    />
  );
}

measure(() => <Page />);
