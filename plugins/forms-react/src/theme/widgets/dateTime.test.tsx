import { type Answers, compileForm } from '@tukiverkko/plugin-forms-common';
import { aForm, aText } from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  axeProblems,
  danglingIds,
  namelessControls,
  unheardErrors,
} from '../../__testUtils__/accessibility';
import { Filling } from '../../__testUtils__/Filling';

const form = compileForm(
  aForm({
    fields: { at: aText({ title: 'Milloin?', format: 'date-time' }) },
    required: ['at'],
  }),
);

function fill(answers: Answers = {}, tried = false) {
  let given = answers;
  render(
    <Filling {...{ form, answers, tried }} onState={now => (given = now)} />,
  );
  const group = screen.getByRole('group', { name: 'Milloin?' });
  return {
    given: () => given.at,
    date: within(group).getByRole('textbox', { name: 'Päivä' }),
    time: within(group).getByRole('textbox', { name: 'Kellonaika' }),
  };
}

describe('a date with a time', () => {
  it('is typed as people write it, and stored as an instant of Finland', async () => {
    const { given, date, time } = fill();
    await userEvent.type(date, '22.11.2026');
    await userEvent.type(time, '9.30');
    expect(given()).toBe('2026-11-22T09:30:00+02:00');
    expect(time).toHaveValue('9.30');
  });

  it('is shown by the clocks of Finland', () => {
    const { date, time } = fill({ at: '2026-07-01T20:15:00Z' });
    expect(date).toHaveValue('1 Jul 2026');
    expect(time).toHaveValue('23:15');
  });

  it('keeps what is no time as it was typed', async () => {
    const { given, date, time } = fill();
    await userEvent.type(date, '22.11.2026');
    await userEvent.type(time, 'aamulla');
    expect(given()).toBe('2026-11-22 aamulla');
    await userEvent.clear(date);
    await userEvent.clear(time);
    expect(given()).toBeUndefined();
  });

  it('says what is wrong at both its controls', async () => {
    const { date, time } = fill({ at: '2026-11-22 aamulla' }, true);
    for (const control of [date, time])
      expect(control).toHaveAccessibleDescription(/klo 9\.30: Milloin\?/);
    expect(time).toBeInvalid();
    expect([
      ...danglingIds(),
      ...namelessControls(),
      ...unheardErrors(),
    ]).toEqual([]);
    expect(await axeProblems()).toEqual([]);
  });
});
