import { sourceHash } from '../definition/formId';
import { aForm, aText } from '../testUtils/aForm';
import { missingTexts } from './missingTexts';

const translated = (text: string, of: string) => ({
  text,
  state: 'translated' as const,
  sourceHash: sourceHash(of),
});

it('counts what a language lacks, has empty, and has of an older text', () => {
  const form = aForm({
    title: 'Lomake',
    pages: [],
    fields: { a: aText({ title: 'A' }), b: aText({ title: 'B' }) },
  });
  expect(
    missingTexts({
      ...form,
      languages: { source: 'fi', available: ['fi', 'sv', 'en'] },
      i18n: {
        sv: {
          'form.title': translated('Formulär', 'Lomake'),
          'a.title': translated('A', 'Vanha'),
          'b.title': translated(' ', 'B'),
        },
      },
    }),
  ).toEqual({ sv: 2, en: 3 });
});
