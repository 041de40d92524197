import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { named } from '../../testing/aDirectory';
import { FakeExpertNetwork } from '../../testing/FakeExpertNetwork';
import { aSurvey, FakeSurveys } from '../../testing/FakeSurveys';
import { onNarrowScreen } from '../../testing/onNarrowScreen';
import { renderPortal } from '../../testing/renderPortal';
import { violations } from '../../testing/violations';
import { regionsInWords } from './regionsInWords';

const { id } = aSurvey();
const coordinator = () =>
  new FakeExpertNetwork(undefined, { me: { coordinates: true } });
const open = (
  at: string,
  surveys: FakeSurveys,
  language: 'fi' | 'sv' | 'en' = 'fi',
) =>
  renderPortal({ at, language, surveys, expertNetwork: coordinator() })
    .container;

describe('regions in words', () => {
  it('are those with no answer, and those where some is missing', () => {
    const region = (fi: string, asked: number, answered: number) => ({
      ref: fi,
      name: named(fi),
      asked,
      answered,
    });
    expect(
      regionsInWords(
        [region('a', 2, 0), region('b', 2, 1), region('c', 2, 2)],
        ({ name }) => name!.fi,
      ),
    ).toEqual({ none: 'a', some: 'b' });
  });
});

describe('/find/surveys', () => {
  it('lists the rounds of the team with how many have answered', async () => {
    const container = open('/find/surveys', new FakeSurveys(aSurvey()));
    const row = await screen.findByRole('row', { name: /Syksyn kartoitus/ });
    expect(row).toHaveTextContent('Avoinna1/3');
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      `/find/surveys/${id}`,
    );
    expect(await violations(container)).toEqual([]);
  });

  it('says what is missing before it opens a round, and then opens it for all of the area', async () => {
    const surveys = new FakeSurveys();
    const container = open('/find/surveys', surveys);
    expect(
      await screen.findByText('Tiimisi ei ole vielä avannut kartoituksia.'),
    ).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Avaa kartoitus' });
    await userEvent.click(button);
    const errors = screen.getByRole('group', {
      name: 'Lomakkeessa on virheitä',
    });
    expect(within(errors).getAllByRole('link')).toHaveLength(3);
    expect(errors).toHaveFocus();
    expect(await violations(container)).toEqual([]);
    expect(surveys.opened).toEqual([]);

    await userEvent.type(
      screen.getByRole('textbox', { name: /^Nimi/ }),
      ' Kevät ',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Viimeinen vastauspäivä/ }),
      '31.1.2999',
    );
    await userEvent.click(
      screen.getByRole('radio', { name: 'Alueen kaikilta 3 organisaatiolta' }),
    );
    await userEvent.click(button);
    expect(
      await screen.findByRole('heading', { name: 'Kevät', level: 1 }),
    ).toBeInTheDocument();
    expect(surveys.opened).toEqual([{ name: 'Kevät', due: '2999-01-31' }]);
  });

  it('asks those who are chosen, and keeps what was written when it fails', async () => {
    const surveys = new FakeSurveys();
    surveys.refusal = new Error('offline');
    open('/find/surveys', surveys, 'sv');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /^Namn/ }),
      'Vår',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Sista dag/ }),
      '31.1.2999',
    );
    await userEvent.click(
      screen.getByRole('radio', { name: 'De som jag väljer' }),
    );
    await userEvent.click(
      screen.getByRole('combobox', { name: /Organisationer/ }),
    );
    await userEvent.keyboard('Behm{ArrowDown}{Enter}{Escape}');
    const button = screen.getByRole('button', { name: 'Öppna kartläggningen' });
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Kartläggningen öppnades inte. Försök igen.',
    );
    await userEvent.click(button);
    await waitFor(() =>
      expect(surveys.opened).toEqual([
        {
          name: 'Vår',
          due: '2999-01-31',
          organisations: ['group:default/behm'],
        },
      ]),
    );
  });

  it('tells who is no coordinator whom to ask, and is reached from the coverage by those who are', async () => {
    const { unmount } = renderPortal({ at: '/find/surveys' });
    expect(
      await screen.findByText(/Pyydä alueesi koordinaatiotiimiä/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
    unmount();
    open('/find/coverage', new FakeSurveys());
    expect(
      await screen.findByRole('link', { name: 'Kartoitukset' }),
    ).toHaveAttribute('href', '/find/surveys');
  });
});

describe('/find/surveys/:id', () => {
  const at = `/find/surveys/${id}`;

  it('says by region and by organisation who has answered, those first that are waited for', async () => {
    const container = open(at, new FakeSurveys(aSurvey()));
    expect(
      await screen.findByText('Ei vielä yhtään vastausta: Koko maa.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Vastauksia puuttuu vielä: Etelä-Savo.'),
    ).toBeInTheDocument();
    const organisations = screen.getByRole('table', { name: 'Organisaatiot' });
    expect(
      within(organisations)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual([
      'BehmEtelä-SavoEi ole vastannut',
      'CedraKoko maaEi ole vastannut',
      expect.stringMatching(/^AhtiEtelä-SavoVastannut 22\.11\.2026$/),
    ]);
    expect(
      within(screen.getByRole('table', { name: 'Vastaukset alueittain' }))
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual(['Etelä-Savo21', 'Koko maa10']);
    expect(await violations(container)).toEqual([]);
  });

  it('reminds those who have not answered, and says how many were told', async () => {
    const surveys = new FakeSurveys(aSurvey());
    open(at, surveys);
    const button = await screen.findByRole('button', { name: 'Muistuta nyt' });
    await userEvent.click(button);
    expect(
      await screen.findByText('Muistutettiin 2 henkilöä.'),
    ).toBeInTheDocument();
    surveys.told = 0;
    await userEvent.click(button);
    expect(
      await screen.findByText(/Ketään ei muistutettu/),
    ).toBeInTheDocument();
    surveys.refusal = new Error('offline');
    await userEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Se ei onnistunut. Yritä uudelleen.',
    );
  });

  it('asks before it closes a round, and then offers nothing more', async () => {
    open(at, new FakeSurveys(aSurvey()), 'en');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Close the survey…' }),
    );
    await userEvent.click(
      within(
        await screen.findByRole('dialog', {
          name: 'Close the survey “Syksyn kartoitus”?',
        }),
      ).getByRole('button', { name: 'Close the survey' }),
    );
    expect(
      await screen.findByText('The survey is closed.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Remind now' })).toBeNull();
  });

  it('says that a round of somebody else is not there, and offers to try again when it cannot be read', async () => {
    class Refusing extends FakeSurveys {
      constructor(private readonly why: Error) {
        super();
      }
      override async survey(): Promise<never> {
        throw this.why;
      }
    }
    const gone = await ResponseError.fromResponse(
      Response.json({ error: { name: 'NotFoundError' } }, { status: 404 }),
    );
    const { unmount } = renderPortal({ at, surveys: new Refusing(gone) });
    expect(
      await screen.findByText('Tiimilläsi ei ole tällaista kartoitusta.'),
    ).toBeInTheDocument();
    unmount();
    open(at, new Refusing(new Error('offline')));
    expect(
      await screen.findByRole('button', { name: 'Yritä uudelleen' }),
    ).toBeInTheDocument();
  });

  describe('on a narrow screen', () => {
    onNarrowScreen();
    it('shows each organisation on a card', async () => {
      const container = open(at, new FakeSurveys(aSurvey()));
      expect(await screen.findByText('Behm')).toBeInTheDocument();
      expect(screen.queryByRole('table')).toBeNull();
      expect(await violations(container)).toEqual([]);
    });
  });
});

describe('what waits for an organisation, on /find/mine', () => {
  const waits = [{ id, name: 'Syksyn kartoitus', due: '2999-01-31' }];

  it('opens the form of a unit that carries the round', async () => {
    const surveys = new FakeSurveys(undefined, waits);
    const { container } = renderPortal({ at: '/find/mine', surveys });
    const button = await screen.findByRole('button', {
      name: 'Vastaa: Syksyn kartoitus',
    });
    expect(
      screen.getByText(/viimeistään 31\.1\.2999/, { exact: false }),
    ).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
    surveys.refusal = new Error('offline');
    await userEvent.click(button);
    expect(await screen.findByText(/Lomake ei avautunut/)).toBeInTheDocument();
    await userEvent.click(button);
    await waitFor(() => expect(surveys.begun).toEqual([id]));
  });
});
