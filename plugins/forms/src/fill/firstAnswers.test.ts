import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { firstAnswers } from './firstAnswers';

const form = aFormVersion(aFormDefinition(), {
  prefill: { role: 'sosiaalityöntekijä' },
});

describe('firstAnswers', () => {
  it('begins with what is known of the person and the service asked from', () => {
    expect(firstAnswers(form, 'consultationservice:default/erot')).toEqual({
      role: 'sosiaalityöntekijä',
      service: 'consultationservice:default/erot',
    });
  });

  it.each([null, '', 'group:default/erot', 'not a ref', '__proto__'])(
    'leaves out the service %j',
    service => {
      expect(firstAnswers(form, service)).toEqual({
        role: 'sosiaalityöntekijä',
      });
    },
  );

  it('leaves out the service where the form does not ask for one', () => {
    const { service: _, ...properties } = aFormDefinition().data.properties;
    const without = aFormVersion(
      aFormDefinition({ data: { ...aFormDefinition().data, properties } }),
    );
    expect(firstAnswers(without, 'consultationservice:default/erot')).toEqual(
      {},
    );
  });
});
