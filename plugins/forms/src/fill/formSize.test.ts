import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { formSize } from './formSize';

describe('formSize', () => {
  it('counts what the person must answer, not what is known already', () => {
    expect(formSize(aFormVersion(aFormDefinition()))).toEqual({
      questions: 2,
      minutes: 1,
    });
    expect(
      formSize(
        aFormVersion(aFormDefinition(), { prefill: { urgency: 'normal' } }),
      ).questions,
    ).toBe(1);
  });
});
