import type { Answers } from '@tukiverkko/plugin-forms-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aRouting } from '../../testing/aCase';
import { aFormDefinition, aFormVersion } from '../../testing/aForm';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';

const key = 'help-request';

function withDraft(answers: Answers) {
  const id = crypto.randomUUID();
  const server = new FakeForms();
  server.forms.set(key, aFormVersion(aFormDefinition()));
  server.drafts.set(id, {
    id,
    form: key,
    version: 1,
    answers,
    language: 'fi',
    revision: 1,
    savedAt: '2026-11-22T12:00:00.000Z',
  });
  return { server, id, at: `/forms/${key}/${id}/check` };
}

const sendable = { urgency: 'normal', question: 'Miten tukea nuorta?' };
const sendButton = () => screen.findByRole('button', { name: 'Lähetä pyyntö' });

describe('sending a form', () => {
  it('sends once however often the button is pressed', async () => {
    const { server, at } = withDraft(sendable);
    renderPortal({ at, server });
    await userEvent.dblClick(await sendButton());
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Pyyntö on lähetetty',
      }),
    ).toBeInTheDocument();
    expect(server.requests(/POST .submissions$/)).toHaveLength(1);
    expect(server.cases.size).toBe(1);
  });

  it('says that it does not know when the answer is lost, and the next try is the same attempt', async () => {
    const { server, at } = withDraft(sendable);
    renderPortal({ at, server });
    server.failNext(/POST .submissions$/, 'lost-after');
    await userEvent.click(await sendButton());
    expect(
      await screen.findByText(/Emme tiedä, ehtikö pyyntö perille/),
    ).toBeInTheDocument();
    await userEvent.click(await sendButton());
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Pyyntö on lähetetty',
      }),
    ).toBeInTheDocument();
    expect(server.cases.size).toBe(1);
  });

  it('leaves out what was answered and is not asked any more, and names it', async () => {
    const form = aFormDefinition({
      logic: {
        visible: { interpreter: { '===': [{ var: 'urgency' }, 'danger'] } },
      },
    });
    const { server, at } = withDraft({
      ...sendable,
      interpreter: 'pohjoissaame',
    });
    server.forms.set(key, aFormVersion(form));
    renderPortal({ at, server });
    expect(
      await screen.findByText(/Näitä ei lähetetä.*Tulkki/),
    ).toBeInTheDocument();
    await userEvent.click(await sendButton());
    await screen.findByRole('heading', {
      level: 1,
      name: 'Pyyntö on lähetetty',
    });
    expect([...server.cases.values()][0].answers).toEqual(sendable);
  });

  it('opens the reasons where the request leaves the area, and says that the person allowed it', async () => {
    const { server, at } = withDraft(sendable);
    server.routing = aRouting({ leaves: 'area' });
    renderPortal({ at, server });
    expect(
      await screen.findByText(/Tämä menee alueesi ulkopuolelle/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Oma hyvinvointialue: 1 tiimi').closest('details'),
    ).toHaveAttribute('open');
  });

  it('says so when the directory cannot be asked, and where the request goes instead', async () => {
    const { server, at } = withDraft(sendable);
    server.routing = aRouting({ fallback: true, directoryAt: null });
    renderPortal({ at, server });
    expect(
      await screen.findByText(/Emme pysty juuri nyt tarkistamaan tiimiä/),
    ).toBeInTheDocument();
    expect(await sendButton()).toBeInTheDocument();
  });

  it('cannot be sent while something is missing, and leads to it and back', async () => {
    const { server, at } = withDraft({ urgency: 'normal' });
    renderPortal({ at, server });
    const link = await screen.findByRole('link', {
      name: 'Vastaa kohtaan: Kysymyksesi',
    });
    expect(
      screen.queryByRole('button', { name: 'Lähetä pyyntö' }),
    ).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(link);
    expect(await screen.findByLabelText(/Kysymyksesi/)).toHaveFocus();
    await userEvent.keyboard('Miten?');
    await userEvent.click(screen.getByRole('button', { name: 'Jatka' }));
    expect(await sendButton()).toBeInTheDocument();
  });

  it('shows at their questions what the server refuses', async () => {
    const { server, at } = withDraft(sendable);
    server.failNext(/POST .submissions$/, {
      status: 400,
      error: {
        type: 'answers-invalid',
        errors: [
          { pointer: '/question', code: 'maxLength', params: { limit: 10 } },
        ],
      },
    });
    renderPortal({ at, server });
    await userEvent.click(await sendButton());
    expect(
      await screen.findByRole('link', { name: /Lyhennä vastausta/ }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('/situation?from=check#'),
    );
  });

  it('puts both texts before the person when the draft was changed elsewhere', async () => {
    const { server, id } = withDraft(sendable);
    renderPortal({ at: `/forms/${key}/${id}/situation`, server });
    await userEvent.type(
      await screen.findByLabelText(/Kysymyksesi/),
      ' Ja perhettä?',
    );
    server.drafts.set(id, {
      ...server.drafts.get(id)!,
      revision: 2,
      answers: { ...sendable, question: 'Toinen teksti' },
    });
    const dialog = await screen.findByRole('dialog', {
      name: 'Samaa lomaketta on muutettu muualla',
    });
    expect(within(dialog).getByText('Toinen teksti')).toBeInTheDocument();
    expect(
      within(dialog).getByText('Miten tukea nuorta? Ja perhettä?'),
    ).toBeInTheDocument();
    for (const radio of within(dialog).getAllByRole('radio'))
      expect(radio).not.toBeChecked();
    expect(await accessibilityFaults()).toEqual([]);

    await userEvent.click(
      within(dialog).getByRole('radio', { name: /Toinen/ }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Tallenna valinnat' }),
    );
    expect(
      await screen.findByDisplayValue('Toinen teksti'),
    ).toBeInTheDocument();
    expect(server.drafts.get(id)?.answers).toMatchObject({
      question: 'Toinen teksti',
    });
  });
});
