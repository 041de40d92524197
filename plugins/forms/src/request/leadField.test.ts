import { aFormDefinition } from '../../testing/aForm';
import { leadField } from './leadField';

describe('leadField', () => {
  it('is the long text that had to be answered', () => {
    expect(
      leadField(aFormDefinition(), { urgency: 'normal', question: 'Miten?' }),
    ).toBe('question');
  });

  it('is none where that text was not answered or may not be read', () => {
    expect(leadField(aFormDefinition(), { urgency: 'normal' })).toBeUndefined();
  });
});
