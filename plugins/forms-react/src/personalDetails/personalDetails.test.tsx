import { join } from 'node:path';
import { compileForm } from '@tukiverkko/plugin-forms-common';
import { readForm } from '@tukiverkko/plugin-forms-common/testUtils';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axeProblems } from '../__testUtils__/accessibility';
import { Filling } from '../__testUtils__/Filling';
import { mayNameSomebody } from './mayNameSomebody';
import { PersonalDetailsNote } from './PersonalDetailsNote';

const request = readForm(
  join(__dirname, '../../../../forms/consultation-request.form.json'),
);

describe('personal details in a text', () => {
  it('are told under the question, with what to write instead, and go when they are gone', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <Filling form={compileForm(request)} page="situation" />,
    );
    const field = screen.getByRole('textbox', {
      name: /Kysymyksesi asiantuntijoille/,
    });
    await user.type(field, 'Äiti Elviira soitti.');
    expect(
      await screen.findByText(/näyttää olevan tunnistetieto: nimi/),
    ).toHaveTextContent('nuori, 15 v');
    expect(field).not.toBeInvalid();
    expect(await axeProblems(container)).toEqual([]);

    await user.clear(field);
    await user.type(field, 'Äiti soitti.');
    await waitFor(() => expect(screen.queryByText(/tunnistetieto/)).toBeNull());
  });

  it.each([
    ['sv', 'Mor Elvira, tel. 050 123 4567', 'namn, telefonnummer'],
    ['en', 'First line\nWrite to a.b@c.example', 'e-mail address (line 2)'],
  ] as const)('are named in %s', async (language, text, named) => {
    render(<PersonalDetailsNote text={text} language={language} />);
    expect(await screen.findByRole('status')).toHaveTextContent(named);
  });

  it('are looked for only where the text is about somebody', () => {
    const aText = { type: 'string', maxLength: 100 } as const;
    expect(mayNameSomebody({ ...aText, 'x-sensitivity': 'special' })).toBe(
      true,
    );
    expect(mayNameSomebody({ ...aText, 'x-sensitivity': 'none' })).toBe(false);
    expect(mayNameSomebody({ ...aText, 'x-sensitivity': 'identifying' })).toBe(
      false,
    );
    expect(
      mayNameSomebody({
        ...aText,
        'x-sensitivity': 'special',
        enum: ['yes', 'no'],
      }),
    ).toBe(false);
  });
});
