import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRouting } from '../../testing/aCase';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const key = 'help-request';
const id = '11111111-1111-4111-8111-111111111111';
const answers = { urgency: 'normal', question: 'Miten?' };

/** Three pages; the middle one asks only of those who need an interpreter. */
const threePages = aFormDefinition({
  pages: [
    { id: 'need', title: 'Mitä tarvitset', fields: ['urgency'] },
    { id: 'language', title: 'Kieli', fields: ['interpreter'] },
    { id: 'situation', title: 'Tilanne', fields: ['question', 'role'] },
  ],
  logic: {
    visible: { interpreter: { '===': [{ var: 'role' }, 'tulkki'] } },
    advise: [
      {
        id: 'calm',
        field: 'urgency',
        when: { '===': [{ var: 'urgency' }, 'normal'] },
        message: 'Vastaus voi viedä viisi päivää.',
      },
    ],
  },
});

function withDraft(given: object = answers) {
  const server = new FakeForms();
  server.forms.set(key, aFormVersion(threePages));
  server.drafts.set(id, {
    id,
    form: key,
    version: 1,
    answers: { ...given },
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return server;
}

const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name });

describe('pages that ask nothing', () => {
  it('are passed over forward and back, and are not counted', async () => {
    renderPortal({ at: `/forms/${key}/${id}/need`, server: withDraft() });
    expect(await heading('Mitä tarvitset (1/2)')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(await heading('Tilanne (2/2)')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Takaisin' }));
    expect(await heading('Mitä tarvitset (1/2)')).toBeInTheDocument();
  });

  it('lead on to the next that asks, where an old address names one', async () => {
    renderPortal({ at: `/forms/${key}/${id}/language`, server: withDraft() });
    expect(await heading('Tilanne (2/2)')).toBeInTheDocument();
  });

  it('are counted once they ask', async () => {
    const server = withDraft({ ...answers, role: 'tulkki' });
    renderPortal({ at: `/forms/${key}/${id}/language`, server });
    expect(await heading('Kieli (2/3)')).toBeInTheDocument();
  });
});

describe('advice of the form', () => {
  it('stands under its question and keeps nobody from going on', async () => {
    const server = withDraft({ question: 'Miten?' });
    renderPortal({ at: `/forms/${key}/${id}/need`, server });
    await heading('Mitä tarvitset (1/2)');
    expect(screen.queryByText(/viisi päivää/)).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Tavallinen' }));
    expect(
      await screen.findByText('Vastaus voi viedä viisi päivää.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    await heading('Tilanne (2/2)');
  });

  it('is seen once more on the check page', async () => {
    renderPortal({ at: `/forms/${key}/${id}/check`, server: withDraft() });
    expect(
      await screen.findByText('Vastaus voi viedä viisi päivää.'),
    ).toBeInTheDocument();
  });
});

describe('a request that leaves the area', () => {
  it('says so, who will see it, and shows why at once', async () => {
    const server = withDraft();
    server.routing = aRouting({
      leaves: 'area',
      coordinator: 'group:default/koordinaatio',
    });
    renderPortal({ at: `/forms/${key}/${id}/check`, server });
    expect(
      await screen.findByText(/menee alueesi ulkopuolelle/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Ketkä näkevät: sinä ja tiimi Järvisydän. Alueesi koordinaattori näkee, missä pyyntö on.',
      ),
    ).toBeInTheDocument();
    const why = screen.getByText(/Miksi tälle tiimille/).closest('details')!;
    expect(why).toHaveAttribute('open');
    expect(within(why).getByText(/Oma hyvinvointialue/)).toBeVisible();
  });
});
