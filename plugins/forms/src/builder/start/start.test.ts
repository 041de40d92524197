import { parseForm } from '@tukiverkko/plugin-forms-common';
import { aFormDefinition } from '../../../testing/aForm';
import { filterForms, statesOf } from '../list/formState';
import { isKey, keyFor } from './keyFor';
import { largestFile, readFormFile } from './readFormFile';
import { blankForm, copiedForm, formProcesses } from './startForms';

describe('the key of a form', () => {
  it.each([
    ['Läheisen kysely', 'laheisen-kysely'],
    ['  OT-seula 2026! ', 'ot-seula-2026'],
    ['7 päivän seuranta', 'paivan-seuranta'],
    ['Ääkköset & ő', 'aakkoset-o'],
    ['日本', ''],
    ['x'.repeat(99), 'x'.repeat(60)],
  ])('of %s is %s', (title, key) => {
    expect(keyFor(title)).toBe(key);
    expect(key === '' || isKey(key)).toBe(true);
  });
});

describe('a form that is begun', () => {
  it.each(formProcesses)('blank for %s is one that can be kept', process => {
    const options = { key: 'uusi', title: 'Uusi', language: 'sv', process };
    const form = blankForm({ ...options, pageTitle: 'Sida' });
    expect(parseForm(form).ok).toBe(true);
    expect(form.languages.available).toEqual(['sv', 'fi']);
  });

  it('as a copy is another form with everything of the first', () => {
    const form = aFormDefinition();
    const { key, title, ...rest } = copiedForm(form, {
      key: 'toinen',
      title: 'Toinen',
    });
    expect([key, title]).toEqual(['toinen', 'Toinen']);
    expect({ ...form, ...rest }).toEqual(form);
  });
});

describe('a file', () => {
  const refusalOf = (text: string) => {
    const read = readFormFile(text);
    return 'refusal' in read ? read.refusal : read.kind;
  };

  it.each([
    ['a form', JSON.stringify(aFormDefinition()), 'form'],
    [
      'a form after a mark of byte order',
      `\uFEFF${JSON.stringify(aFormDefinition())}`,
      'form',
    ],
    ['a JSON Schema', '{"properties":{"a":{"type":"string"}}}', 'schema'],
    [
      'a questionnaire',
      '{"resourceType":"Questionnaire","status":"draft","item":[]}',
      'questionnaire',
    ],
    [
      'a form of a newer format',
      '{"formatVersion":2,"key":"a"}',
      'newerFormat',
    ],
    ['half a form', '{"formatVersion":1,"key":"a"}', 'notWhole'],
    ['something else', '{"hello":1}', 'unknown'],
    ['a number', '5', 'notJson'],
    ['a broken file', '{"formatVersion":', 'notJson'],
    ['10 MB', ' '.repeat(largestFile + 1), 'tooLarge'],
  ])('that holds %s', (_what, text, expected) =>
    expect(refusalOf(text)).toBe(expected),
  );
});

describe('how forms stand', () => {
  const row = {
    key: 'seula',
    title: { fi: 'Seula', sv: 'Såll', en: 'Screening' },
    version: 3,
    readiness: null,
    sent: 0,
    changedAt: '2026-11-22T08:00:00Z',
    changedBy: null,
  };
  const draft = { revision: 1, basedOn: 3 };

  it('is told of the version and of the draft', () => {
    expect(statesOf(row)).toEqual(['published']);
    expect(statesOf({ ...row, version: null, draft })).toEqual(['draft']);
    expect(
      statesOf({
        ...row,
        archivedAt: '2026-11-22T08:00:00Z',
        draft: {
          ...draft,
          review: { state: 'asked', askedBy: 'x', askedAt: 'y', message: 'z' },
        },
      }),
    ).toEqual(['archived', 'asked']);
  });

  it('narrows a list, and words in any language do', () => {
    const found = (words: string, state?: 'published' | 'draft') =>
      filterForms([row], { words, state }).length;
    expect([found('SÅLL'), found('seu'), found('x')]).toEqual([1, 1, 0]);
    expect([found('', 'published'), found('', 'draft')]).toEqual([1, 0]);
  });
});
