import { regionChoices } from './regionChoices';

const named = (slug: string, fi: string) => ({
  slug,
  name: { fi, sv: fi, en: fi },
});
const savo = named('etela-savo', 'Etelä-Savo');
const regions = [named('ahvena', 'Ähtäri'), savo, named('kainuu', 'Kainuu')];
const words = {
  own: (name: string) => `${name} (oma alue)`,
  country: 'Koko maa',
};

describe('regionChoices', () => {
  it('puts the own region first, then the country, then the others by name', () => {
    const { usual, options } = regionChoices(regions, savo, 'fi', words);
    expect(usual).toBe('Etelä-Savo (oma alue)');
    expect(options.map(({ label }) => label)).toEqual([
      'Koko maa',
      'Kainuu',
      'Ähtäri',
    ]);
  });

  it('lets a person without a county start from the whole country', () => {
    const { usual, options } = regionChoices(regions, null, 'fi', words);
    expect(usual).toBe('Koko maa');
    expect(options.map(({ value }) => value)).toEqual([
      'etela-savo',
      'kainuu',
      'ahvena',
    ]);
  });
});
