import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormDefinition, FormTest } from '@tukiverkko/plugin-forms-common';
import { accessibilityFaults } from '../../../testing/accessibility';
import type { aBuilderServer } from '../../../testing/aBuilderServer';
import { aFormDefinition } from '../../../testing/aForm';
import { renderBuilder } from '../../../testing/renderBuilder';

const plain = aFormDefinition();
const now = '2026-11-23T09:00:00+02:00';

/** Goes to one team in an ordinary case with a county, whose choices come from a source. */
const routed = (change: Partial<FormDefinition> = {}): FormDefinition => ({
  ...plain,
  data: {
    ...plain.data,
    properties: {
      ...plain.data.properties,
      county: {
        type: 'string',
        title: 'Hyvinvointialue',
        maxLength: 40,
        'x-options': 'regions',
        'x-sensitivity': 'none',
      },
    },
  },
  pages: [
    { ...plain.pages[0], fields: ['urgency', 'interpreter', 'county'] },
    plain.pages[1],
  ],
  flags: [
    {
      id: 'translate',
      severity: 'info',
      when: { '!==': [{ var: 'interpreter' }, null] },
      message: 'Tulkki tarvitaan.',
    },
  ],
  routing: {
    rules: [
      {
        id: 'north',
        when: { '===': [{ var: 'county' }, 'lappi'] },
        target: { team: 'group:default/pohjoinen' },
      },
    ],
    fallback: 'group:default/jarvisydan',
  },
  ...change,
});

const stored = (server: ReturnType<typeof aBuilderServer>) =>
  server.editing.drafts.get(plain.key)?.definition.tests ?? [];
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const openTests = (definition: FormDefinition) =>
  renderBuilder({ definition, tab: 'tests' });

describe('the preview', () => {
  it('is filled like the form, says what comes of it and why something is hidden, and becomes a test', async () => {
    const user = userEvent.setup();
    const { server } = renderBuilder({
      definition: routed(),
      tab: 'preview',
    });
    const form = await screen.findByRole('region', {
      name: 'Lomake täytettäessä',
    });
    const result = screen.getByRole('region', {
      name: 'Mitä vastauksista seuraa',
    });
    expect(result).toHaveTextContent('Ei voisi lähettää');
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(
      within(form).getByRole('radio', { name: 'Jollakulla on välitön vaara' }),
    );
    expect(form).toHaveTextContent('Soita nyt 112');
    expect(result).toHaveTextContent('Lomake päättyy: Soita 112');
    await user.click(await button('Miksi tätä ei näy: Tulkki'));
    expect(
      screen.getByRole('region', { name: 'Ei näytetä nyt' }),
    ).toHaveTextContent('Jollakulla on välitön vaara');
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(within(form).getByRole('radio', { name: 'Tavallinen' }));
    await user.type(within(form).getByLabelText(/Tulkki/), 'viittomakieli');
    await user.click(within(form).getByRole('button', { name: 'Jatka' }));
    await within(form).findByRole('heading', { name: 'Tilanne (2/2)' });
    await user.click(within(form).getByRole('button', { name: 'Jatka' }));
    expect(
      await screen.findByRole('group', { name: 'Lomakkeessa on virheitä' }),
    ).toBeInTheDocument();
    await user.type(within(form).getByLabelText(/Kysymyksesi/), 'Miten?');
    expect(result).toHaveTextContent('Voisi lähettää');

    await user.click(await button('Tallenna testiksi'));
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole('checkbox', { name: /Huomiot/ }),
    ).toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);
    const name = within(dialog).getByRole('textbox', { name: /Testin nimi/ });
    await user.clear(name);
    await user.click(
      within(dialog).getByRole('button', { name: 'Tallenna testi' }),
    );
    expect(dialog).toHaveTextContent('Kirjoita testille nimi.');
    await user.type(name, 'Tulkki tarvitaan');
    await user.click(
      within(dialog).getByRole('button', { name: 'Tallenna testi' }),
    );
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(stored(server)).toHaveLength(1));
    expect(stored(server)[0]).toMatchObject({
      name: 'Tulkki tarvitaan',
      input: {
        urgency: 'normal',
        interpreter: 'viittomakieli',
        question: 'Miten?',
      },
      expect: { valid: true, flags: ['translate'], target: { rule: null } },
    });
    // What was tried stays in this window: nothing of it is a draft or a submission.
    expect(server.drafts.size).toBe(0);
  });
});

describe('the tests of a form', () => {
  const test = (
    name: string,
    expected: FormTest['expect'],
    input: FormTest['input'] = {},
  ): FormTest => ({ name, now, input, expect: expected });

  it('say in words what came out otherwise, and are recorded again, renamed, copied and removed', async () => {
    const user = userEvent.setup();
    const { server } = openTests(
      routed({
        tests: [
          test('vaara', { stop: null, hidden: [] }, { urgency: 'danger' }),
          test('tyhjä', { valid: false }),
        ],
      }),
    );
    const differences = await screen.findByRole('list', {
      name: 'Mikä tuli toisin: vaara',
    });
    expect(differences).toHaveTextContent(
      'Päättyykö lomake – odotettu: ei mitään · saatu: Soita 112',
    );
    expect(differences).toHaveTextContent(
      'Mitä ei näytetä – odotettu: ei mitään · saatu: Tulkki',
    );
    expect(screen.getByText('1 testi ei mene läpi')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    const menu = async (name: string, action: string) => {
      await user.click(await button(`Lisää toimintoja: ${name}`));
      await user.click(await screen.findByRole('menuitem', { name: action }));
    };
    await menu('vaara', 'Tallenna testi uudelleen');
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Tallenna testi' }),
    );
    await screen.findByText('Kaikki 2 testiä menevät läpi.');
    await menu('tyhjä', 'Kopioi');
    await menu('tyhjä 2', 'Poista');
    await menu('tyhjä', 'Nimeä testi uudelleen');
    const name = await screen.findByRole('textbox', { name: /Testin nimi/ });
    await user.clear(name);
    await user.type(name, 'ei vastauksia');
    await user.click(await button('Tallenna testi'));
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() =>
      expect(stored(server)).toEqual([
        test(
          'vaara',
          { hidden: ['interpreter'], stop: 'danger' },
          { urgency: 'danger' },
        ),
        test('ei vastauksia', { valid: false }),
      ]),
    );
  });

  it('tell what has none, and find answers that lead there', async () => {
    const user = userEvent.setup();
    const { server } = openTests(routed());
    await screen.findByText(/^Testejä ei vielä ole/);
    await user.click(await button(/^Tee testi: Reitityssääntö 1. north/));
    await user.click(await button(/^Tee testi: Huomio: Tulkki tarvitaan/));
    await waitFor(() =>
      expect(screen.getAllByText('Testattu')).toHaveLength(2),
    );
    await user.click(
      await button(/^Tee testi: Tulkki: ei testiä, jossa sääntö ei toteudu/),
    );
    await screen.findByText('Kaikki 3 testiä menevät läpi.');
    expect(await accessibilityFaults()).toEqual([]);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(stored(server)).toHaveLength(3));
    expect(stored(server)[0].expect.target).toMatchObject({ rule: 'north' });
    await user.click(
      await button(/^Avaa esikatselussa: Johtaa tähän: Reitityssääntö/),
    );
    await screen.findByText(/Nämä ovat testin/);
  });
});
