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
        { profile: { role: 'opettaja' } },
      ),
    ).toEqual([
      { page: 'need', from: 'here', fields: ['urgency'] },
      { page: 'situation', from: 'here', fields: ['question'] },
      { from: 'profile', fields: ['role'] },
    ]);
  });

  it('leaves an answer on its page once the person changed it', () => {
    const parts = checkParts(
      form,
      { hidden: [], answers: { role: 'lääkäri' } },
      { profile: { role: 'opettaja' } },
    );
    expect(parts.map(part => part.page)).toEqual(['need', 'situation']);
  });

  it('puts what came from another form apart too, over what was known of the person', () => {
    const answers = { urgency: 'normal', question: 'Miten?', role: 'opettaja' };
    const parts = checkParts(
      form,
      { hidden: [], answers },
      {
        profile: { role: 'opettaja' },
        other: { role: 'opettaja', question: 'Mikä?' },
      },
    );
    expect(parts).toContainEqual({ from: 'other', fields: ['role'] });
    expect(parts.map(({ from }) => from)).toEqual(['here', 'here', 'other']);
  });

  it('knows the page of a question', () => {
    expect(pageOfField(form, 'question')).toBe('situation');
    expect(pageOfField(form, 'constructor')).toBeUndefined();
  });
});
