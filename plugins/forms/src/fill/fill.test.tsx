import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const key = 'help-request';
const id = '11111111-1111-4111-8111-111111111111';

function aServer() {
  const server = new FakeForms();
  server.forms.set(
    key,
    aFormVersion(aFormDefinition(), { prefill: { role: 'opettaja' } }),
  );
  return server;
}

function withDraft(answers: object) {
  const server = aServer();
  server.drafts.set(id, {
    id,
    form: key,
    version: 1,
    answers: { role: 'opettaja', ...answers },
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return server;
}

const sendable = { urgency: 'normal', question: 'Miten tukea nuorta?' };

describe('a draft of an older version', () => {
  it('moves to the new one when its author has seen what comes along and what does not', async () => {
    const server = withDraft({ ...sendable, interpreter: 'viro' });
    server.olderForms.push(server.forms.get(key)!);
    const { data, ...rest } = aFormDefinition();
    const { interpreter: _, ...asked } = data.properties;
    server.forms.set(
      key,
      aFormVersion(
        {
          ...rest,
          data: {
            ...data,
            properties: {
              ...asked,
            },
          },
          pages: rest.pages.map(page => ({
            ...page,
            fields: page.fields.filter(field => field !== 'interpreter'),
          })),
          logic: {},
        },
        { version: 2 },
      ),
    );
    renderPortal({ at: `/forms/${key}/${id}/check`, server });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Siirry uuteen versioon…' }),
    );
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('3 vastausta tulee mukaan sellaisenaan.');
    expect(
      within(dialog).getByRole('heading', { name: 'Nämä eivät tule mukaan' }),
    ).toBeInTheDocument();
    expect(within(dialog).getByRole('listitem')).toHaveTextContent('Tulkki');
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Siirry' }),
    );
    await waitFor(() =>
      expect(
        screen.queryByText(/Lomakkeesta on uusi versio/),
      ).not.toBeInTheDocument(),
    );
    expect(server.drafts.get(id)).toMatchObject({
      version: 2,
      answers: { ...sendable, role: 'opettaja' },
    });
  });
});

describe('filling a form', () => {
  it('goes from the start to the receipt, by the pages and the check', async () => {
    const server = aServer();
    renderPortal({ at: `/forms/${key}/start`, server });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Avunpyyntö' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/välitön vaara, soita 112/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Aloita' }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Mitä tarvitset (1/2)',
      }),
    ).toHaveFocus();
    await userEvent.click(screen.getByRole('radio', { name: 'Tavallinen' }));
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Tilanne (2/2)' }),
    ).toHaveFocus();
    expect(screen.getByLabelText(/Roolisi/)).toHaveValue('opettaja');
    await userEvent.type(
      screen.getByLabelText(/Kysymyksesi/),
      'Miten tukea nuorta?',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));

    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Tarkista ja lähetä',
      }),
    ).toHaveFocus();
    expect(
      await screen.findByText('Pyyntösi menee tiimille Järvisydän.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/viimeistään.ma.30.11.2026/)).toBeInTheDocument();
    const profile = screen.getByRole('region', {
      name: 'Tiedot profiilistasi',
    });
    expect(within(profile).getByText('opettaja')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Lähetä pyyntö' }),
    );
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Pyyntö on lähetetty',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('OT-2026-7K3M9Q')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    expect([...server.cases.values()].map(one => one.answers)).toEqual([
      { role: 'opettaja', ...sendable },
    ]);
    expect(server.drafts.size).toBe(0);
  });

  it('does not go on with errors: a summary with links, the word in the title, and a mended answer clears its own', async () => {
    renderPortal({ at: `/forms/${key}/${id}/need`, server: withDraft({}) });
    await userEvent.click(await screen.findByRole('button', { name: 'Jatka' }));
    const summary = await screen.findByRole('group', {
      name: 'Lomakkeessa on virheitä',
    });
    expect(summary).toHaveFocus();
    expect(document.title).toBe(
      'Virhe: Mitä tarvitset (1/2) – Avunpyyntö – Tukiverkko',
    );
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(within(summary).getByRole('link'));
    expect(screen.getByRole('radio', { name: 'Tavallinen' })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(
      screen.queryByRole('group', { name: 'Lomakkeessa on virheitä' }),
    ).not.toBeInTheDocument();
    expect(document.title).toBe(
      'Mitä tarvitset (1/2) – Avunpyyntö – Tukiverkko',
    );
  });

  it('says nothing about errors before the first try to go on', async () => {
    renderPortal({
      at: `/forms/${key}/${id}/situation`,
      server: withDraft({}),
    });
    const question = await screen.findByLabelText(/Kysymyksesi/);
    await userEvent.type(question, 'a');
    await userEvent.clear(question);
    expect(question).not.toHaveAttribute('aria-invalid');
  });

  it('shows an identity code at once, never sends it, and does not go on with it', async () => {
    const server = withDraft({ urgency: 'normal' });
    renderPortal({ at: `/forms/${key}/${id}/situation`, server });
    await userEvent.type(
      await screen.findByLabelText(/Kysymyksesi/),
      'Nuori 131052-308T',
    );
    expect(
      screen.getByText(/näyttää olevan henkilötunnus \(rivi 1\)/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(
      screen.getByRole('heading', { level: 1, name: /Tilanne/ }),
    ).toBeInTheDocument();
    expect(JSON.stringify(server.heard)).not.toContain('131052');
  });

  it('saves when the page is changed and says when it was saved', async () => {
    const server = withDraft({});
    renderPortal({ at: `/forms/${key}/${id}/need`, server });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Tavallinen' }),
    );
    expect(screen.getByText('Tallennetaan…')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    await waitFor(() =>
      expect(
        screen.getByText(/Tallennettu klo.14\.32/, { selector: '[role]' }),
      ).toHaveRole('status'),
    );
    expect(server.drafts.get(id)?.answers).toMatchObject({ urgency: 'normal' });
  });

  it('ends with the emergency page when there is danger, deletes the draft, and gives back what was there before', async () => {
    const server = withDraft({ question: 'kesken' });
    renderPortal({ at: `/forms/${key}/${id}/need`, server });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Jollakulla on välitön vaara' }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Soita nyt 112');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Soita nyt 112' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Hätänumero 112' }),
    ).toHaveAttribute('href', 'tel:112');
    expect(
      await screen.findByText('Mitään ei lähetetty eikä tallennettu.'),
    ).toBeInTheDocument();
    expect(server.drafts.size).toBe(0);
    expect(JSON.stringify(server.requests(/PUT/))).not.toContain('danger');
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      screen.getByRole('button', {
        name: 'Valitsin väärin, takaisin lomakkeeseen',
      }),
    );
    expect(
      await screen.findByRole('radio', { name: 'Jollakulla on välitön vaara' }),
    ).not.toBeChecked();
    await waitFor(() =>
      expect(server.drafts.get(id)?.answers).toEqual({
        role: 'opettaja',
        question: 'kesken',
      }),
    );
  });

  it('does not claim that nothing is stored before the draft is gone', async () => {
    const server = withDraft({});
    server.failNext(/DELETE/, 'lost-before');
    renderPortal({ at: `/forms/${key}/${id}/need`, server });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Jollakulla on välitön vaara' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Soita nyt 112' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Poistamme luonnosta…')).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Mitään ei lähetetty eikä tallennettu.',
        {},
        { timeout: 5000 },
      ),
    ).toBeInTheDocument();
    expect(server.drafts.size).toBe(0);
  });

  it('takes the service it was asked from into the answers', async () => {
    const server = aServer();
    renderPortal({
      at: `/forms/${key}/start?service=consultationservice:default/erot`,
      server,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Aloita' }),
    );
    await screen.findByRole('heading', { level: 1, name: /Mitä tarvitset/ });
    expect([...server.drafts.values()][0].answers).toMatchObject({
      service: 'consultationservice:default/erot',
    });
  });

  it('offers the draft that was begun', async () => {
    renderPortal({ at: `/forms/${key}/start`, server: withDraft({}) });
    const link = await screen.findByRole('link', {
      name: /Jatka luonnosta, tallennettu/,
    });
    expect(link).toHaveAttribute('href', `/forms/${key}/${id}`);
  });

  it.each([
    [
      'a draft that is not mine',
      `/forms/${key}/22222222-2222-4222-8222-222222222222/need`,
    ],
    ['a page the form does not have', `/forms/${key}/${id}/other`],
    ['a form that does not exist', '/forms/none/start'],
  ])('shows the same page for %s as for what does not exist', async (_, at) => {
    renderPortal({ at, server: withDraft({}) });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Sivua ei löydy' }),
    ).toBeInTheDocument();
  });

  it('can be filled and sent with the keyboard alone', async () => {
    const server = aServer();
    renderPortal({ at: `/forms/${key}/start`, server });
    const tabTo = async (element: HTMLElement) => {
      for (let i = 0; i < 40 && document.activeElement !== element; i++)
        await userEvent.tab();
      expect(element).toHaveFocus();
    };
    await tabTo(await screen.findByRole('button', { name: 'Aloita' }));
    await userEvent.keyboard('{Enter}');
    await tabTo(await screen.findByRole('radio', { name: 'Tavallinen' }));
    await userEvent.keyboard(' ');
    await tabTo(screen.getByRole('button', { name: 'Jatka' }));
    await userEvent.keyboard('{Enter}');
    await tabTo(await screen.findByLabelText(/Kysymyksesi/));
    await userEvent.keyboard('Miten?{Control>}{Enter}{/Control}');
    await tabTo(await screen.findByRole('button', { name: 'Lähetä pyyntö' }));
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Pyyntö on lähetetty',
      }),
    ).toBeInTheDocument();
  });
});
