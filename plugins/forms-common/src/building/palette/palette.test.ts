import type { Language } from '../../definition/Localized';
import { palette } from './palette';
import { paletteGroups } from './QuestionType';
import { questionTypes } from './questionTypes';
import { searchPalette } from './searchPalette';

it('holds every type of question, a page and a note, in its groups', () => {
  expect(palette.map(({ name }) => name).sort()).toEqual(
    [...Object.keys(questionTypes), 'page', 'note'].sort(),
  );
  const groups = palette.map(({ group }) => paletteGroups.indexOf(group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

it.each(['fi', 'sv', 'en'] as const)(
  'calls no two alike in %s',
  (language: Language) => {
    const titles = palette.map(({ title }) => title[language]);
    expect(new Set(titles).size).toBe(titles.length);
  },
);

it.each([
  ['monivalinta', 'choices'],
  ['flerval', 'choices'],
  ['multiple choice', 'choices'],
  ['paivamaara', 'date'],
  ['Päivä', 'date'],
  ['e-post', 'email'],
  ['likert', 'rating'],
  ['textarea', 'longText'],
  ['sivu', 'page'],
  ['sida', 'page'],
  ['barn', 'rows'],
  ['pitk', 'longText'],
])('finds %s first as %s', (typed, name) => {
  expect(searchPalette(typed)[0].name).toBe(name);
});

it('finds everything by nothing, and nothing by nonsense', () => {
  expect(searchPalette('  ')).toBe(palette);
  expect(searchPalette('xyzzy')).toEqual([]);
});
