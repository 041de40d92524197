import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../../testing/accessibility';
import { aBuilderServer } from '../../../testing/aBuilderServer';
import { aFormDefinition } from '../../../testing/aForm';
import { renderBuilder } from '../../../testing/renderBuilder';

const form = aFormDefinition();
const [first] = form.pages;

const stored = (server: ReturnType<typeof aBuilderServer>) =>
  server.editing.drafts.get(form.key)?.definition;
const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name });
const announced = () => document.querySelector('[aria-live="assertive"]');

describe('the page around a form', () => {
  it('renames the form in place, says what was done, takes it back and does it again', async () => {
    const user = userEvent.setup();
    const { server } = renderBuilder({ definition: form, tab: 'scores' });
    await heading(form.title);
    expect(screen.getByText('Luonnos v1')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Pisteet' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(
      screen.getByRole('button', { name: 'Muuta lomakkeen nimeä' }),
    );
    const field = screen.getByRole('textbox', { name: 'Lomakkeen nimi' });
    await user.clear(field);
    await user.type(field, 'Kutsu{Enter}');
    await heading('Kutsu');
    expect(announced()).toHaveTextContent('Lomake nimetty uudelleen: Kutsu');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(stored(server)?.title).toBe('Kutsu'));

    await user.keyboard('{Control>}z{/Control}');
    await heading(form.title);
    expect(announced()).toHaveTextContent('Kumottu: Lomake nimetty uudelleen');
    await user.click(screen.getByRole('button', { name: /^Tee uudelleen:/ }));
    await heading('Kutsu');

    await user.click(screen.getByRole('button', { name: 'Mitä on tehty' }));
    const history = screen.getByRole('dialog', { name: 'Mitä on tehty' });
    await user.click(within(history).getByRole('button', { name: /^Alku/ }));
    await user.keyboard('{Escape}');
    await heading(form.title);
  });

  it('finds tabs, items and problems by their words, and goes there by keyboard', async () => {
    const user = userEvent.setup();
    renderBuilder({ definition: form, tab: 'scores', language: 'sv' });
    await heading(form.title);
    await user.keyboard('{Control>}k{/Control}');
    const palette = await screen.findByRole('dialog', { name: 'Kommandon' });
    expect(await accessibilityFaults()).toEqual([]);
    expect(
      within(palette).getByRole('option', { name: first.title }),
    ).toBeInTheDocument();
    await user.keyboard('versioner{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Versioner' })).toHaveAttribute(
        'aria-current',
        'page',
      ),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    await user.click(await screen.findByRole('button', { name: /anmärkning/ }));
    const problems = screen.getByRole('dialog', { name: 'Anmärkningar' });
    expect(await accessibilityFaults()).toEqual([]);
    const [problem] = within(problems).getAllByRole('button', { name: /:/ });
    await user.click(problem);
    await waitFor(() =>
      expect(
        screen.getByRole('link', { name: 'Versioner' }),
      ).not.toHaveAttribute('aria-current'),
    );
  });

  it('asks which one stays where two changed the same', async () => {
    const user = userEvent.setup();
    const server = aBuilderServer({ definition: form });
    renderBuilder({ definition: form, tab: 'scores', server });
    await heading(form.title);
    await user.click(
      screen.getByRole('button', { name: 'Muuta lomakkeen nimeä' }),
    );
    await user.keyboard('{Control>}a{/Control}Minun{Enter}');
    server.editing.save(
      form.key,
      { ...form, title: 'Toisen' },
      'user:default/malin',
      '2026-11-22T12:40:00.000Z',
    );
    await user.keyboard('{Control>}s{/Control}');
    const dialog = await screen.findByRole('dialog', {
      name: 'Samaa muutettiin samaan aikaan',
    });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      within(dialog).getByRole('button', { name: 'Tallenna valinnat' }),
    );
    expect(
      within(dialog).getByRole('heading', { name: 'Lomakkeessa on virheitä' }),
    ).toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: /^Sinun/ }));
    await user.click(
      within(dialog).getByRole('button', { name: 'Tallenna valinnat' }),
    );
    await waitFor(() => expect(stored(server)?.title).toBe('Minun'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is read, not changed, by one who may not edit', async () => {
    const server = aBuilderServer({
      published: form,
      may: { editForms: false },
    });
    renderBuilder({ definition: form, tab: 'scores', server });
    await heading(form.title);
    expect(screen.getByText('Julkaistu v1')).toBeInTheDocument();
    expect(
      screen.getByText('Voit lukea, mutta et muuttaa tätä.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Muuta lomakkeen nimeä' }),
    ).not.toBeInTheDocument();
    expect(server.requests(/PUT/)).toEqual([]);
  });
});
