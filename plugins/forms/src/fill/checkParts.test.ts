import { aFormDefinition } from '../../testing/aForm';
import { checkParts, pageOfField } from './checkParts';

const form = aFormDefinition({ ui: { service: { 'ui:widget': 'hidden' } } });

describe('checkParts', () => {
  it('puts what came from the profile under its own heading, without what is only carried along', () => {
    const answers = {
      urgency: 'normal',
      question: 'Miten?',
      role: 'opettaja',
      service: 'consultationservice:x/y',
    };
    expect(
      checkParts(
        form,
        { hidden: ['interpreter'], answers },
        { role: 'opettaja' },
      ),
    ).toEqual([
      { page: 'need', fields: ['urgency'] },
      { page: 'situation', fields: ['question'] },
      { fields: ['role'] },
    ]);
  });

  it('leaves an answer on its page once the person changed it', () => {
    const parts = checkParts(
      form,
      { hidden: [], answers: { role: 'lääkäri' } },
      { role: 'opettaja' },
    );
    expect(parts.map(part => part.page)).toEqual(['need', 'situation']);
  });

  it('knows the page of a question', () => {
    expect(pageOfField(form, 'question')).toBe('situation');
    expect(pageOfField(form, 'constructor')).toBeUndefined();
  });
});
