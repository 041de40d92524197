import { compileForm } from '@tukiverkko/plugin-forms-common';
import {
  aChoice,
  aForm,
  aList,
} from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen } from '@testing-library/react';
import { axeProblems } from '../../__testUtils__/accessibility';
import { Filling } from '../../__testUtils__/Filling';

const inline = { 'ui:options': { inline: true } };

function show(ui: Readonly<Record<string, unknown>>) {
  const items = aChoice(['x', 'y'], { title: undefined });
  render(
    <Filling
      form={compileForm(
        aForm({
          fields: {
            one: aChoice(['a', 'b'], { title: 'Yksi' }),
            many: aList(items, { title: 'Monta', uniqueItems: true }),
          },
          ui: {
            one: { 'ui:widget': 'radio', ...ui },
            many: { 'ui:widget': 'checkboxes', ...ui },
          },
        }),
      )}
      page="page"
      answers={{}}
      onState={() => {}}
    />,
  );
}
const isInline = (element: HTMLElement) =>
  element.closest('.tuki-form-inline') !== null;

describe('choices', () => {
  it('stand beside each other where the form says inline, and are the same to the ear', async () => {
    show(inline);
    expect(isInline(screen.getByRole('radiogroup', { name: /^Yksi/ }))).toBe(
      true,
    );
    expect(isInline(screen.getByRole('checkbox', { name: 'X' }))).toBe(true);
    expect(await axeProblems()).toEqual([]);
  });

  it('stand under each other elsewhere', () => {
    show({});
    expect(isInline(screen.getByRole('radiogroup', { name: /^Yksi/ }))).toBe(
      false,
    );
    expect(isInline(screen.getByRole('checkbox', { name: 'X' }))).toBe(false);
  });
});
