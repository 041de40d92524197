import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.min.css';
import { choices, inPages, questions, type Question } from './definition';
import { asked, measure } from './measure';

const elements: Readonly<Record<Question['kind'], object>> = {
  text: { type: 'text', maxLength: 100 },
  integer: { type: 'text', inputType: 'number', min: 0, max: 1000 },
  choice: {
    type: 'radiogroup',
    choices: choices.map(value => ({ value, text: `The ${value}` })),
  },
  long: { type: 'comment', maxLength: 1000 },
};

function model(): Model {
  const { count, paged } = asked();
  const all = questions(count);
  return new Model({
    // Answers are taken in as they are typed, as the others do.
    textUpdateMode: 'onTyping',
    pages: (paged ? inPages(all) : [all]).map((page, at) => ({
      name: `p${at}`,
      elements: page.map(({ id, kind, title, after }) => ({
        ...elements[kind],
        name: id,
        title,
        ...(after && { visibleIf: `{${after}} = '${choices[0]}'` }),
      })),
    })),
  });
}

measure(() => <Survey model={model()} />);
