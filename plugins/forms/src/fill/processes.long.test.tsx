import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvaluation } from '../../testing/aCase';
import { accessibilityFaults } from '../../testing/accessibility';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const request = 'help-request';
const id = '11111111-1111-4111-8111-111111111111';

/** A form of two questions that goes to no team. */
function aFormOf(
  process: FormDefinition['process'],
  change: Partial<FormDefinition> = {},
) {
  const plain = aFormDefinition();
  const { question, urgency } = plain.data.properties;
  return aFormDefinition({
    key: `form-of-${process}`,
    title: 'OT-seula',
    process,
    data: { ...plain.data, properties: { urgency, question } },
    ui: {},
    pages: [
      { id: 'only', title: 'Kysymykset', fields: ['urgency', 'question'] },
    ],
    logic: {
      advise: [
        {
          id: 'consult',
          field: 'question',
          when: { '!==': [{ var: 'question' }, null] },
          message: 'Ota yhteys OT-keskukseen.',
        },
      ],
    },
    routing: undefined,
    answer: undefined,
    prefill: undefined,
    continues: [
      { form: request, map: { question: 'question', urgency: 'urgency' } },
    ],
    ...change,
  });
}

function aServer(form: FormDefinition) {
  const server = new FakeForms();
  server.forms.set(form.key, aFormVersion(form));
  server.forms.set(
    request,
    aFormVersion(aFormDefinition(), { prefill: { role: 'opettaja' } }),
  );
  server.evaluation = { advice: ['consult'] };
  return server;
}

/** From the start to the check, answering on the way. */
async function fill() {
  await userEvent.click(await screen.findByRole('button', { name: 'Aloita' }));
  await userEvent.click(
    await screen.findByRole('radio', { name: 'Tavallinen' }),
  );
  await userEvent.type(screen.getByLabelText(/Kysymyksesi/), 'Miten auttaa?');
  await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
  await screen.findByRole('heading', { level: 1, name: 'Tarkista vastaukset' });
}

const heading = (name: string | RegExp) =>
  screen.findByRole('heading', { level: 1, name });
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('a form that gives advice', () => {
  it('shows the result and what it means, keeps nothing, and goes on into the request with the answers', async () => {
    const server = aServer(aFormOf('advice'));
    renderPortal({ at: '/forms/form-of-advice/start', server });
    expect(
      await screen.findByText('Antaa neuvon, vastauksia ei tallenneta'),
    ).toBeInTheDocument();
    await fill();
    expect(screen.getByText('Näet tuloksen heti.')).toBeInTheDocument();
    expect(screen.queryByText(/Tallennettu klo/)).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await press('Näytä tulos');
    expect(await heading('Tulos')).toHaveFocus();
    expect(screen.getByText('Ota yhteys OT-keskukseen.')).toBeInTheDocument();
    expect(screen.getByText(/Vastauksiasi ei tallennettu/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    expect(server.drafts.size).toBe(0);
    expect(server.requests(/PUT|evaluate/)).toEqual([]);

    await press('Jatka: Avunpyyntö');
    await heading('Mitä tarvitset (1/2)');
    expect(screen.getByRole('radio', { name: 'Tavallinen' })).toBeChecked();
    expect(
      screen.getByText('Siirretty lomakkeesta: OT-seula. Voit muuttaa sitä.'),
    ).toBeInTheDocument();
    expect([...server.drafts.values()].map(one => one.answers)).toEqual([
      { role: 'opettaja', urgency: 'normal', question: 'Miten auttaa?' },
    ]);
    await press('Jatka');
    await userEvent.type(await screen.findByLabelText(/Kysymyksesi/), ' Nyt');
    await press('Jatka');
    await heading('Tarkista ja lähetä');
    const carried = screen.getByRole('region', {
      name: 'Siirretty lomakkeesta: OT-seula',
    });
    expect(within(carried).getByText('Tavallinen')).toBeInTheDocument();
    expect(within(carried).queryByText(/Miten auttaa/)).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    expect(document.location.href).not.toContain('Miten');
    expect(
      JSON.stringify({ ...localStorage, ...sessionStorage }),
    ).not.toContain('Miten');
  });

  it('leads back to the answers and gives a new result', async () => {
    const server = aServer(aFormOf('advice'));
    renderPortal({ at: '/forms/form-of-advice/start', server });
    await fill();
    await press('Näytä tulos');
    await heading('Tulos');
    await userEvent.click(
      screen.getByRole('link', { name: 'Takaisin vastauksiin' }),
    );
    await heading('Tarkista vastaukset');
    expect(screen.getByText('Miten auttaa?')).toBeInTheDocument();
    await press('Näytä tulos');
    await heading('Tulos');
  });

  it('says so when nothing calls for advice, and still shows where to go', async () => {
    const server = aServer(aFormOf('advice', { continues: undefined }));
    server.evaluation = {};
    renderPortal({ at: '/forms/form-of-advice/start', server });
    await fill();
    await press('Näytä tulos');
    await heading('Tulos');
    expect(
      screen.getByText(/ei ole mitään, mikä vaatisi erityistä neuvoa/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Etsi apua' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Jatka:/ })).toBeNull();
  });

  it('begins anew when its pages are loaded anew, and says that the answers are gone', async () => {
    const server = aServer(aFormOf('advice'));
    renderPortal({ at: `/forms/form-of-advice/${id}/only`, server });
    expect(
      await screen.findByText(/ei tallenneta, joten ne hävisivät/),
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Tavallinen' })).not.toBeChecked();
  });

  it('has no result to show to who comes from elsewhere', async () => {
    const server = aServer(aFormOf('advice'));
    renderPortal({ at: '/forms/form-of-advice/result', server });
    expect(await heading('OT-seula')).toBeInTheDocument();
  });

  it('goes on with the answers when the form was published anew meanwhile', async () => {
    const form = aFormOf('advice');
    const server = aServer(form);
    renderPortal({ at: '/forms/form-of-advice/start', server });
    await fill();
    server.forms.set(form.key, aFormVersion(form, { version: 2 }));
    server.failNext(/POST .submissions$/, {
      status: 409,
      error: { type: 'version-replaced', currentVersion: 2 },
    });
    await press('Näytä tulos');
    expect(
      await screen.findByText(/Vastauksesi siirtyvät uuteen versioon/),
    ).toBeInTheDocument();
    await press('Jatka uudella versiolla');
    await heading(/Kysymykset/);
    expect(screen.getByLabelText(/Kysymyksesi/)).toHaveValue('Miten auttaa?');
    await press('Jatka');
    await heading('Tarkista vastaukset');
    await press('Näytä tulos');
    await heading('Tulos');
    expect(server.requests(/POST .submissions$/).at(-1)?.body).toMatchObject({
      version: 2,
    });
  });

  it('warns before the page with the answers is left, and not after the result', async () => {
    const server = aServer(aFormOf('advice'));
    renderPortal({ at: '/forms/form-of-advice/start', server });
    const isWarned = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await userEvent.click(
      await screen.findByRole('button', { name: 'Aloita' }),
    );
    await heading(/Kysymykset/);
    expect(isWarned()).toBe(false);
    await userEvent.click(screen.getByRole('radio', { name: 'Tavallinen' }));
    expect(isWarned()).toBe(true);
    await userEvent.type(screen.getByLabelText(/Kysymyksesi/), 'Miten?');
    await press('Jatka');
    await heading('Tarkista vastaukset');
    await press('Näytä tulos');
    await heading('Tulos');
    expect(isWarned()).toBe(false);
  });

  it('says that it does not know when the answer is lost, and counts once', async () => {
    const server = aServer(aFormOf('advice'));
    renderPortal({ at: '/forms/form-of-advice/start', server });
    await fill();
    server.failNext(/POST .submissions$/, 'lost-after');
    await press('Näytä tulos');
    expect(
      await screen.findByText(/Emme tiedä, ehtivätkö vastaukset perille/),
    ).toBeInTheDocument();
    await press('Näytä tulos');
    await heading('Tulos');
    const keys = server
      .requests(/POST .submissions$/)
      .map(one => one.headers.get('Idempotency-Key'));
    expect(new Set(keys).size).toBe(1);
  });
});

describe('an anonymous form', () => {
  it('says before and after sending what is kept and what is not, and has no draft', async () => {
    const server = aServer(aFormOf('anonymous'));
    renderPortal({ at: '/forms/form-of-anonymous/start', server });
    await fill();
    expect(
      screen.getByText(
        /Nimeäsi, kellonaikaa ja käyttämääsi kieltä ei tallenneta/,
      ),
    ).toBeInTheDocument();
    await press('Lähetä nimettömänä');
    expect(await heading('Vastauksesi on lähetetty nimettömänä')).toHaveFocus();
    expect(
      screen.getByText(/niitä ei voi myöhemmin muuttaa eikä poistaa/),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    expect(server.requests(/PUT/)).toEqual([]);
    expect(server.requests(/POST .submissions$/)[0].body).toEqual({
      form: 'form-of-anonymous',
      version: 1,
      answers: { urgency: 'normal', question: 'Miten auttaa?' },
      language: 'fi',
    });
  });
});

describe('a form that records', () => {
  it('ends on a receipt without a team and a promise, and the record stands among mine', async () => {
    const server = aServer(aFormOf('record'));
    renderPortal({ at: '/forms/form-of-record/start', server });
    await fill();
    await waitFor(() => expect(server.drafts.size).toBe(1));
    await press('Tallenna kirjaus');
    expect(await heading('Vastauksesi on kirjattu')).toHaveFocus();
    expect(screen.getByText('OT-2026-REC0')).toBeInTheDocument();
    expect(screen.queryByText(/tiimi lukee/i)).toBeNull();
    expect(screen.getByText(/eikä kukaan vastaa niihin/)).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(screen.getByRole('link', { name: 'Katso kirjaus' }));
    await heading('Kirjaus OT-2026-REC0');
    expect(screen.getByText('Miten auttaa?')).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is corrected by another that is begun with its answers and says what it corrects', async () => {
    const server = aServer(aFormOf('record'));
    renderPortal({ at: '/forms/form-of-record/start', server });
    await fill();
    await press('Tallenna kirjaus');
    await heading('Vastauksesi on kirjattu');
    await userEvent.click(screen.getByRole('link', { name: 'Katso kirjaus' }));
    await heading('Kirjaus OT-2026-REC0');
    await press('Korjaa kirjaus');
    await heading(/Kysymykset/);
    expect(
      screen.getByText(/Tämä korjaa aiemman kirjauksen/),
    ).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/Kysymyksesi/), ' Oikein.');
    await press('Jatka');
    await heading('Tarkista vastaukset');
    await press('Tallenna kirjaus');
    await screen.findByText('OT-2026-REC1');
    const [wrong, right] = [...server.records.values()];
    expect([wrong.replacedBy, right.replaces]).toEqual([right.id, wrong.id]);
    expect(right.answers).toMatchObject({ question: 'Miten auttaa? Oikein.' });
  });

  it('shows what a chosen service was called, even when the catalogue has it no more, and stands in the list', async () => {
    const ref = 'consultationservice:default/gone';
    const form = aFormDefinition({ key: 'mapping', process: 'record' });
    const server = aServer(form);
    server.records.set(id, {
      id,
      reference: 'OT-2026-REC9',
      form: 'mapping',
      formTitle: { fi: 'Kartoitus', sv: 'Kartläggning', en: 'Mapping' },
      formVersion: 1,
      language: 'fi',
      author: 'user:default/liisa',
      recordedAt: '2026-11-22T12:32:00.000Z',
      replaces: null,
      replacedBy: null,
      answers: { urgency: 'normal', question: 'Miten?', service: ref },
      names: { [ref]: { fi: 'Eropalvelu', sv: 'Tjänst', en: 'Service' } },
      evaluation: anEvaluation({}),
    });
    renderPortal({ at: '/requests?state=records', server });
    await userEvent.click(
      await screen.findByRole('link', { name: /Kartoitus · OT-2026-REC9/ }),
    );
    await heading('Kirjaus OT-2026-REC9');
    expect(screen.getByText('Eropalvelu')).toBeInTheDocument();
  });

  it('goes on into a request from its receipt', async () => {
    const server = aServer(aFormOf('record'));
    renderPortal({ at: '/forms/form-of-record/start', server });
    await fill();
    await press('Tallenna kirjaus');
    await heading('Vastauksesi on kirjattu');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Jatka: Avunpyyntö' }),
    );
    await heading('Mitä tarvitset (1/2)');
    expect(screen.getByRole('radio', { name: 'Tavallinen' })).toBeChecked();
  });
});

describe('the list of forms', () => {
  it('says of each what becomes of it, and leaves out what teams answer with', async () => {
    const server = aServer(aFormOf('advice'));
    server.forms.set(
      'answer',
      aFormVersion(
        aFormOf('record', {
          key: 'answer',
          purpose: 'answer',
          title: 'Vastaus',
        }),
      ),
    );
    renderPortal({ at: '/forms', server });
    expect(
      await screen.findByText(/Antaa neuvon, vastauksia ei tallenneta/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Menee tiimille, joka vastaa/)).toBeInTheDocument();
    expect(screen.queryByText('Vastaus')).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
