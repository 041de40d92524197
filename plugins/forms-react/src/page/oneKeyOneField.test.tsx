import { compileForm } from '@tukiverkko/plugin-forms-common';
import {
  aChoice,
  aForm,
  aGroup,
  aNumber,
  aText,
} from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Filling } from '../__testUtils__/Filling';
import { theme } from '../theme/theme';
import { controlId } from './controlId';

// The template of fields, as it is, and counted.
let drawn: jest.SpiedFunction<typeof theme.templates.FieldTemplate>;
beforeAll(() => {
  drawn = jest.spyOn(theme.templates, 'FieldTemplate');
});
beforeEach(() => drawn.mockClear());
afterAll(() => drawn.mockRestore());

const fields = {
  name: aText({ title: 'Nimi' }),
  age: aNumber({ title: 'Ikä' }),
  town: aText({ title: 'Kunta' }),
  kind: aChoice(['a', 'b'], { title: 'Laji' }),
  more: aText({ title: 'Lisää' }),
  children: aGroup({ child: aText({ title: 'Lapsi' }) }, { title: 'Lapset' }),
};
const form = compileForm(
  aForm({
    fields,
    required: ['town'],
    logic: { visible: { more: { '===': [{ var: 'kind' }, 'b'] } } },
  }),
);
const timesDrawn = () =>
  Object.fromEntries(
    Object.keys(fields).map(field => [
      field,
      drawn.mock.calls.filter(([{ id }]) => id === controlId(field)).length,
    ]),
  );

describe('typing', () => {
  it('draws the field one types into, and no other', async () => {
    render(<Filling form={form} />);
    const before = timesDrawn();
    expect(before).toMatchObject({ name: 1, age: 1, town: 1, more: 0 });

    await userEvent.type(screen.getByLabelText(/Nimi/), 'Aino');
    expect(timesDrawn()).toEqual({ ...before, name: before.name + 4 });

    await userEvent.type(screen.getByLabelText(/Ikä/), '12');
    expect(timesDrawn()).toMatchObject({ ...before, name: 5, age: 3 });
  });

  it('draws no other field while errors are shown', async () => {
    render(<Filling form={form} tried />);
    const before = timesDrawn();
    await userEvent.type(screen.getByLabelText(/Nimi/), 'Aino');
    expect(timesDrawn()).toEqual({ ...before, name: before.name + 4 });
  });

  it('draws a question that appears, and none that was there', async () => {
    render(<Filling form={form} />);
    const before = timesDrawn();
    await userEvent.click(screen.getByLabelText('B'));
    expect(timesDrawn()).toEqual({ ...before, kind: before.kind + 1, more: 1 });
  });
});
