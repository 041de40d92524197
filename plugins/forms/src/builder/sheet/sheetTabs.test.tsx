import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  FieldSchema,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { aBuilderServer } from '../../../testing/aBuilderServer';
import { accessibilityFaults } from '../../../testing/accessibility';
import { aFormDefinition } from '../../../testing/aForm';
import { renderBuilder } from '../../../testing/renderBuilder';

const often = (title: string): FieldSchema => ({
  type: 'integer',
  title,
  oneOf: [
    { const: 0, title: 'Ei koskaan' },
    { const: 1, title: 'Joskus' },
    { const: 2, title: 'Usein' },
  ],
  'x-sensitivity': 'special',
});
const base = aFormDefinition();
const isOften = (id: string) => ({ '===': [{ var: id }, 2] });
const team = (name: string) => `group:default/${name}`;
const form: FormDefinition = {
  ...base,
  languages: { source: 'fi', available: ['fi', 'sv'] },
  data: {
    ...base.data,
    required: [],
    properties: { sleep: often('Uni'), worry: often('Huoli') },
  },
  pages: [{ id: 'first', title: 'Arki', fields: ['sleep', 'worry'] }],
  ui: {},
  logic: {},
  stop: [],
  prefill: [],
  access: {},
  scores: [
    {
      id: 'total',
      title: 'Kuormitus',
      method: 'sum',
      items: ['sleep', 'worry'],
      missing: { policy: 'null' },
      range: [0, 4],
      bands: [
        { id: 'low', title: 'Vähäinen', min: 0, max: 1, severity: 'info' },
        { id: 'high', title: 'Suuri', min: 3, max: 4, severity: 'danger' },
      ],
    },
  ],
  routing: {
    rules: [
      { id: 'tired', when: isOften('sleep'), target: { team: team('night') } },
      { id: 'worried', when: isOften('worry'), target: { team: team('day') } },
    ],
    fallback: team('all'),
  },
  tests: [
    {
      name: 'huolta',
      now: '2026-11-22T10:00:00.000Z',
      input: { worry: 2 },
      expect: {},
    },
  ],
};
const saved = async (server: ReturnType<typeof aBuilderServer>) => {
  await userEvent.keyboard('{Control>}s{/Control}');
  return server.editing.drafts.get(form.key)!.definition;
};

/** A file as a browser gives it; jsdom has no bytes of one. */
const aFile = (text: string, name: string): File =>
  Object.assign(new File([text], name), {
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  });

describe('the translations', () => {
  it('are gone through and written by keys, and what is left is counted', async () => {
    const user = userEvent.setup();
    const { server } = renderBuilder({ definition: form, tab: 'translations' });
    const grid = await screen.findByRole('grid');
    expect(screen.getByText(/^Ruotsi: \d+ puuttuu/)).toHaveTextContent(
      'Ruotsi: 13 puuttuu, 0 vanhentunut, 0/13 tarkistettu',
    );
    expect(await accessibilityFaults()).toEqual([]);

    const [title] = within(grid).getAllByRole('rowheader');
    title.focus();
    await user.keyboard('{ArrowRight}Enkät{Enter}');
    expect(screen.getByText(/^Ruotsi: 12 puuttuu/)).toBeInTheDocument();
    // The next row is there to be written; giving up leaves it as it was.
    await user.keyboard('{F2}Vard{Escape}');
    expect(screen.getByText(/^Ruotsi: 12 puuttuu/)).toBeInTheDocument();
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}');
    expect(
      screen.getByRole('button', { name: /^Tarkistettu\. Poista merkintä/ }),
    ).toHaveFocus();
    await waitFor(async () =>
      expect((await saved(server)).i18n.sv['form.title']).toMatchObject({
        text: 'Enkät',
        state: 'reviewed',
      }),
    );

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Näytä' }),
      'Puuttuvat',
    );
    expect(screen.getByText('12/13 tekstiä')).toBeInTheDocument();
    expect(within(grid).queryByText('Enkät')).not.toBeInTheDocument();
  });

  it('come in from a table after they were looked at, with every row named that is not taken', async () => {
    const user = userEvent.setup();
    renderBuilder({ definition: form, tab: 'translations' });
    await screen.findByRole('grid');
    const input = document.querySelector<HTMLInputElement>('[type=file]')!;
    await user.upload(input, aFile('name,age\r\nx,1', 'other.csv'));
    expect(await screen.findByRole('alert')).toHaveTextContent('key');
    await user.upload(
      input,
      aFile('key,sv\r\nsleep.title,Sömn\r\nold.title,Borta', 'sv.csv'),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Rivi 3: lomakkeessa ei ole tekstiä');
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      within(dialog).getByRole('button', { name: 'Ota 1 käännös' }),
    );
    expect(
      within(screen.getByRole('grid')).getByText('Sömn'),
    ).toBeInTheDocument();
  });
});

describe('the scores', () => {
  it('name what the bands leave out, mend it, and change points with what reads them', async () => {
    const user = userEvent.setup();
    const { server } = renderBuilder({ definition: form, tab: 'scores' });
    const panel = await screen.findByRole('region', { name: 'Kuormitus' });
    expect(panel).toHaveTextContent('Vastauksista voi tulla 0–4.');
    expect(panel).toHaveTextContent('2–2 ei ole missään luokassa.');
    expect(
      within(panel).getByRole('img', { name: /5 mahdollista pistemäärää/ }),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(
      within(panel).getByRole('button', { name: 'Aseta luokat rinnakkain' }),
    );
    expect(panel).not.toHaveTextContent('ei ole missään luokassa');

    const [points] = within(panel).getAllByRole('grid');
    within(points).getByRole('rowheader', { name: 'Uni' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}1{Enter}');
    expect(within(points).getByRole('alert')).toHaveTextContent(
      'on jo nämä pisteet',
    );
    await user.keyboard('{Backspace}5{Enter}');
    expect(panel).toHaveTextContent('Vastauksista voi tulla 0–7.');
    await waitFor(async () =>
      expect((await saved(server)).routing?.rules[0].when).toEqual({
        '===': [{ var: 'sleep' }, 5],
      }),
    );
  });
});

describe('the routing', () => {
  it('lights the row that decides, moves rules by keys, and names a team that is gone', async () => {
    const user = userEvent.setup();
    renderBuilder({ definition: form, tab: 'routing' });
    const table = await screen.findByRole('table', {
      name: 'Säännöt siinä järjestyksessä, jossa ne käydään läpi',
    });
    const rows = () => within(table).getAllByRole('row').slice(1);
    expect(rows()).toHaveLength(3);
    expect(
      await within(rows()[0]).findByText(/night ei ole luettelossa/),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    await user.click(
      screen.getByRole('button', { name: 'Kokeile vastauksilla' }),
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ota testin vastaukset' }),
      'huolta',
    );
    expect(await screen.findByText('Sääntö 2 ratkaisee.')).toBeInTheDocument();
    expect(rows()[1]).toHaveTextContent('ratkaisee');
    expect(rows()[0]).toHaveTextContent('ei sovi');
    expect(
      await screen.findByText(/Hakemisto ei vastaa nyt/),
    ).toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);

    within(rows()[1])
      .getByRole('button', { name: /^Siirrä sääntöä 2/ })
      .focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('Sääntö 1 ratkaisee.')).toBeInTheDocument();
    expect(
      within(rows()[2]).queryByRole('button', { name: /Poista/ }),
    ).not.toBeInTheDocument();
  });
});
