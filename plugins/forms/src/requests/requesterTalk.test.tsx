import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityFaults } from '../../testing/accessibility';
import { aCase } from '../../testing/aCase';
import {
  aFormDefinition,
  aFormVersion,
  anAnswerDefinition,
} from '../../testing/aForm';
import { eero, entities } from '../../testing/aTeamServer';
import { FakeForms } from '../../testing/FakeForms';
import { renderPortal } from '../../testing/renderPortal';
import { unsentTexts } from '../request/UnsentTexts';

const { id, requester } = aCase();
const at = `/requests/${id}`;
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  for (const what of ['message', 'inform', 'ask-again', 'reopen'])
    unsentTexts.keep(`${requester} ${id} ${what}`, '');
});

function aRequesterServer(change: Parameters<typeof aCase>[0] = {}) {
  const server = new FakeForms();
  server.forms.set('help-request', aFormVersion(aFormDefinition()));
  server.forms.set('help-answer', aFormVersion(anAnswerDefinition()));
  server.cases.set(id, aCase(change));
  return server;
}

const asked = {
  state: 'needs-info',
  allowedActions: ['inform', 'cancel', 'message'],
  events: [
    ...aCase().events,
    {
      command: 'ask',
      state: 'needs-info',
      at: '2026-11-22T13:00:00.000Z',
      actor: eero,
    },
  ],
} as const;

describe('what the requester does on the page of a request', () => {
  const withQuestion = (change = {}) => {
    const server = aRequesterServer({ ...asked, ...change });
    server.talk.write(id, {
      kind: 'ask',
      text: 'Kuinka kauan?',
      actor: eero,
      at: '2026-11-22T13:00:00.000Z',
    });
    return server;
  };

  it('answers the question that stands first, and the time goes on', async () => {
    const server = withQuestion();
    renderPortal({ at, server, entities });
    await screen.findByLabelText('Vastauksesi');
    const [first] = within(screen.getByRole('main')).getAllByRole('region');
    expect(first).toHaveAccessibleName('Tiimi Järvisydän kysyy');
    expect(first).toHaveTextContent('Kuinka kauan?');
    expect(screen.getByText('tauolla, kunnes vastaat')).toBeInTheDocument();
    expect(
      screen.getByText('Vastuu asiakkaasta säilyy sinulla.'),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await press('Vastaa kysymykseen');
    expect(
      await screen.findByRole('group', { name: 'Lomakkeessa on virheitä' }),
    ).toHaveFocus();
    await userEvent.type(
      screen.getByLabelText('Vastauksesi'),
      'Kolme viikkoa.',
    );
    await press('Vastaa kysymykseen');
    expect(
      await screen.findByText('Vastauksesi on lähetetty tiimille.'),
    ).toBeInTheDocument();
    expect(server.requests(/commands/).map(({ body }) => body)).toEqual([
      { command: 'inform', message: 'Kolme viikkoa.' },
    ]);
  });

  it.each([
    ['Annan luvan', { leave: 'area' }],
    ['En anna lupaa', {}],
  ])(
    'says %s to leaving the area, which the team asked for',
    async (word, sent) => {
      const events = asked.events.map(event =>
        event.command === 'ask' ? { ...event, leave: 'area' as const } : event,
      );
      const server = withQuestion({ events });
      renderPortal({ at, server, entities });
      await userEvent.type(
        await screen.findByLabelText('Vastauksesi'),
        'Selvä.',
      );
      await press('Vastaa kysymykseen');
      expect(
        await screen.findAllByText('Valitse, annatko luvan siirtää pyynnön'),
      ).toHaveLength(2);
      expect(server.requests(/commands/)).toEqual([]);
      await userEvent.click(screen.getByRole('radio', { name: word }));
      await press('Vastaa kysymykseen');
      await waitFor(() =>
        expect(server.requests(/commands/).map(({ body }) => body)).toEqual([
          { command: 'inform', message: 'Selvä.', ...sent },
        ]),
      );
    },
  );

  it('refuses an identity code before it is sent, and never says it', async () => {
    const server = aRequesterServer({ allowedActions: ['message'] });
    renderPortal({ at, server });
    await userEvent.type(await screen.findByLabelText('Viesti'), '010594Y9032');
    await press('Lähetä tiimille');
    const faults = await screen.findAllByText(/henkilötunnus \(rivi 1\)/);
    expect(faults).not.toHaveLength(0);
    expect(server.requests(/POST .*messages/)).toEqual([]);
  });

  it('writes to the team once, however often the button is pressed', async () => {
    const server = aRequesterServer({ allowedActions: ['message'] });
    renderPortal({ at, server });
    await userEvent.type(
      await screen.findByLabelText('Viesti'),
      'Lisään vielä.',
    );
    await userEvent.dblClick(
      screen.getByRole('button', { name: 'Lähetä tiimille' }),
    );
    expect(await screen.findByText('Viesti on lähetetty.')).toBeInTheDocument();
    expect(await screen.findByText('Lisään vielä.')).toBeInTheDocument();
    expect(screen.getByLabelText('Viesti')).toHaveValue('');
    expect(server.requests(/POST .*messages/)).toHaveLength(1);
  });

  it.each([
    ['the connection is lost', 'lost-before', /Yhteys katkesi/],
    ['the request was closed meanwhile', { status: 409 }, /tila on muuttunut/],
    ['the service is away', { status: 503 }, /hetken poissa/],
  ] as const)('keeps the text when %s', async (_, fault, words) => {
    const server = aRequesterServer({ allowedActions: ['message'] });
    renderPortal({ at, server });
    await userEvent.type(await screen.findByLabelText('Viesti'), 'Tärkeää.');
    server.failNext(/POST .*messages/, fault);
    await press('Lähetä tiimille');
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByLabelText('Viesti')).toHaveValue('Tärkeää.');
  });

  it('asks again about an answer, which is then called an earlier one', async () => {
    const server = aRequesterServer({
      state: 'answered',
      allowedActions: ['ask-again', 'close', 'message'],
      answer: {
        form: 'help-answer',
        formVersion: 1,
        answers: { shortAnswer: 'Verkosto koolle.' },
        at: '2026-11-23T08:00:00.000Z',
        actor: eero,
      },
    });
    renderPortal({ at, server });
    expect(
      await screen.findByRole('region', { name: 'Vastaus' }),
    ).toBeInTheDocument();
    await press('Kysy lisää…');
    await userEvent.type(
      await screen.findByLabelText('Mitä haluat vielä kysyä?'),
      'Entä koulu?',
    );
    await press('Lähetä kysymys');
    expect(
      await screen.findByRole('region', { name: 'Aiempi vastaus' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Entä koulu?')).toBeInTheDocument();
  });

  it('opens again what is over, with the reason', async () => {
    const server = aRequesterServer({
      state: 'closed',
      allowedActions: ['reopen'],
    });
    renderPortal({ at, server });
    await press('Avaa uudelleen…');
    await userEvent.type(
      await screen.findByLabelText('Miksi avaat pyynnön uudelleen?'),
      'Asia jatkuu.',
    );
    await press('Avaa uudelleen');
    expect(
      await screen.findByText('Pyyntö on avattu uudelleen.'),
    ).toBeInTheDocument();
    expect(server.cases.get(id)?.state).toBe('submitted');
  });

  it('reads why it was entered in error, and nothing else of it', async () => {
    renderPortal({
      at,
      server: aRequesterServer({
        state: 'entered-in-error',
        allowedActions: [],
        isWithheld: true,
        answers: {},
        events: [
          {
            command: 'mark-in-error',
            state: 'entered-in-error',
            at: '2026-11-23T08:00:00.000Z',
            actor: 'user:default/anna',
            text: 'Lähetetty kahdesti.',
          },
        ],
      }),
    });
    expect(await screen.findByText('Lähetetty kahdesti.')).toBeInTheDocument();
    expect(screen.getByText(/sen sisältöä enää näytetä/)).toBeInTheDocument();
    expect(screen.queryByText('Mitä lähetit')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /kopio/ }),
    ).not.toBeInTheDocument();
  });
});
