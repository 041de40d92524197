import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatExamples } from '../evaluate/formatExamples';
import { formats } from '../evaluate/formats';
import { documentedMembers, formFormatPage } from './formFormatPage';
import { memberTexts } from './memberTexts';

const file = join(__dirname, '../../../../docs/form-format.md');

describe('the page about the format of forms', () => {
  it('tells every member, and none there is not', () =>
    expect(Object.keys(memberTexts).sort()).toEqual(
      [...new Set(documentedMembers().map(({ place }) => place))].sort(),
    ));

  it.each(Object.entries(formatExamples))(
    'shows a %s that is one',
    (name, example) =>
      expect(formats[name as keyof typeof formats](example)).toBe(true),
  );

  it('is up to date', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(file, formFormatPage());
    expect(readFileSync(file, 'utf8')).toBe(formFormatPage());
  });
});
