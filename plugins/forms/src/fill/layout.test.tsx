import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const key = 'help-request';
const id = '11111111-1111-4111-8111-111111111111';
const fourPages = [
  { id: 'need', title: 'Mitä tarvitset', fields: ['urgency'] },
  { id: 'language', title: 'Kieli', fields: ['interpreter'] },
  { id: 'situation', title: 'Tilanne', fields: ['question'] },
  { id: 'you', title: 'Sinä', fields: ['role'] },
];

function withDraft(answers: object, change = {}) {
  const server = new FakeForms();
  server.forms.set(key, aFormVersion(aFormDefinition(change)));
  server.drafts.set(id, {
    id,
    form: key,
    version: 1,
    answers: { ...answers },
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return server;
}

const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('a form on one page', () => {
  it('is chosen once, remembered, and keeps what was answered', async () => {
    const server = withDraft({});
    const { unmount } = renderPortal({
      at: `/forms/${key}/${id}/need`,
      server,
    });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Tavallinen' }),
    );
    await press('Näytä kaikki samalla sivulla');
    expect(await heading('Avunpyyntö')).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Tavallinen' })).toBeChecked();
    expect(screen.getByLabelText(/Kysymyksesi/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    expect(JSON.stringify({ ...localStorage })).not.toContain('normal');
    unmount();

    renderPortal({ at: `/forms/${key}/${id}`, server, isReturning: true });
    await heading('Avunpyyntö');
    await press('Näytä sivu kerrallaan');
    expect(await heading('Mitä tarvitset (1/2)')).toBeInTheDocument();
  });

  it('names every error, goes on to the check and comes back to one question', async () => {
    const server = withDraft({});
    renderPortal({ at: `/forms/${key}/${id}/need`, server });
    await press('Näytä kaikki samalla sivulla');
    await heading('Avunpyyntö');
    await press('Jatka');
    const summary = await screen.findByRole('group', {
      name: 'Lomakkeessa on virheitä',
    });
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Tavallinen' }));
    await userEvent.type(screen.getByLabelText(/Kysymyksesi/), 'Miten?');
    await press('Jatka');
    await heading('Tarkista ja lähetä');
    await userEvent.click(
      screen.getByRole('link', { name: /Muuta.*Kysymyksesi/ }),
    );
    await heading('Avunpyyntö');
    expect(screen.getByLabelText(/Kysymyksesi/)).toHaveFocus();
  });
});

describe('the list of the parts of a long form', () => {
  it('opens first and says how each part stands', async () => {
    const server = withDraft({ urgency: 'normal' }, { pages: fourPages });
    renderPortal({ at: `/forms/${key}/${id}`, server });
    await heading('Lomakkeen osat');
    expect(screen.getByText('1/2 osaa valmiina')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map(row => row.textContent)).toEqual(
      [
        'Mitä tarvitsetValmis',
        'KieliValinnainen',
        'TilanneAloittamatta',
        'SinäValinnainen',
        'Tarkista ja lähetäEi voi vielä aloittaa: täytä ensin muut osat',
      ],
    );
    expect(
      screen.queryByRole('link', { name: 'Tarkista ja lähetä' }),
    ).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(screen.getByRole('link', { name: 'Tilanne' }));
    await userEvent.type(await screen.findByLabelText(/Kysymyksesi/), 'Miten?');
    await userEvent.click(screen.getByRole('link', { name: 'Kaikki osat' }));
    await heading('Lomakkeen osat');
    expect(screen.getByText('2/2 osaa valmiina')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Tarkista ja lähetä' }),
    ).toHaveAttribute('href', `/forms/${key}/${id}/check`);
  });

  it('speaks Swedish too', async () => {
    const server = withDraft({}, { pages: fourPages });
    renderPortal({ at: `/forms/${key}/${id}/tasks`, server, language: 'sv' });
    await heading('Formulärets delar');
    expect(screen.getAllByText('Inte påbörjad')).toHaveLength(2);
  });
});
