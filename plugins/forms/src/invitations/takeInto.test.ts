import { anAnswerDefinition } from '../../testing/aForm';
import { fieldsForViews, takeInto } from './takeInto';

describe('a view that is taken into the answer', () => {
  it('comes after what is written there, and replaces nothing', () => {
    expect(takeInto({}, 'advice', 'A: x')).toEqual({ advice: 'A: x' });
    expect(
      takeInto({ advice: 'Ensin tämä.\n', other: 1 }, 'advice', 'A: x'),
    ).toEqual({ advice: 'Ensin tämä.\n\nA: x', other: 1 });
  });

  it('goes to a field of several lines that is asked', () => {
    const form = anAnswerDefinition();
    const fields = Object.keys(form.data.properties);
    const ui = { [fields[0]]: { 'ui:widget': 'textarea' } };
    expect(fieldsForViews({ ...form, ui }, [])).toEqual([fields[0]]);
    expect(fieldsForViews({ ...form, ui: {} }, [])).toEqual([]);
    expect(fieldsForViews({ ...form, ui }, [fields[0]])).toEqual([]);
  });
});
