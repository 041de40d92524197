import { chosenFiltersOf } from './chosenFiltersOf';
import { noFilters } from './FindView';

describe('chosenFiltersOf', () => {
  const view = {
    ...noFilters,
    region: 'kainuu',
    modes: ['puhelin', 'etatapaaminen'],
    openOnly: true,
  };
  const regions = {
    usual: 'Etelä-Savo',
    options: [{ value: 'kainuu', label: 'Kainuu' }],
  };

  it('names each choice in the language of the reader', () => {
    expect(
      chosenFiltersOf(view, regions, 'sv').map(({ value }) => value),
    ).toEqual([
      'Kainuu',
      'Telefonkonsultation',
      'Distanskonsultation',
      undefined,
    ]);
  });

  it('takes away one choice and leaves the others', () => {
    const [region, phone] = chosenFiltersOf(view, regions, 'fi');
    expect(region.without).toEqual({ ...view, region: undefined });
    expect(phone.without).toEqual({ ...view, modes: ['etatapaaminen'] });
  });
});
