import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import {
  type ExpertNetworkApi,
  expertNetworkApiRef,
} from '@tukiverkko/plugin-expert-network';
import type { NewsItem } from '@tukiverkko/plugin-expert-network-common';
import { type FormsApi, formsApiRef } from '@tukiverkko/plugin-forms';
import type {
  FormsMe,
  SubmissionListItem,
} from '@tukiverkko/plugin-forms-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { HomePage } from './HomePage';

const text = (words: string) => ({ fi: words, sv: words, en: words });
const sanni: FormsMe = {
  entityRef: 'user:default/sanni',
  may: {
    request: true,
    work: false,
    coordinate: false,
    editForms: false,
    publishForms: false,
    operate: false,
    audit: false,
  },
  teams: [],
  units: [],
  waiting: 0,
};
const answered: SubmissionListItem = {
  id: 'case-1',
  reference: 'OT-2026-7K3M9Q',
  form: 'consultation-request',
  formTitle: text('Consultation request'),
  serviceName: null,
  state: 'answered',
  priority: 'normal',
  owner: 'group:default/jarvisydan',
  ownerName: text('Järvisydän'),
  assignee: null,
  region: null,
  submittedAt: '2026-11-20T08:00:00Z',
  changedAt: '2026-11-21T08:00:00Z',
  answerBy: null,
  revision: 2,
};

/** An API that answers what is given and refuses everything else, as the server does. */
function anApi<Api extends object>(answers: Partial<Api>): Api {
  return new Proxy(answers, {
    get: (known, name) =>
      Reflect.get(known, name) ??
      (async () => Promise.reject(new Error(`${String(name)} is refused`))),
  }) as Api;
}

const ended: NewsItem = {
  what: 'ended',
  date: '2026-11-17',
  ref: 'consultationservice:default/vanha-ryhma',
  name: text('Old group'),
  successor: {
    ref: 'consultationservice:default/haastavat-erot',
    name: text('Difficult separations'),
  },
};

function Address() {
  const { pathname, search, hash } = useLocation();
  return <output aria-label="address">{pathname + search + hash}</output>;
}

async function showHome(
  answers: Partial<FormsApi>,
  network: Partial<ExpertNetworkApi> = {
    news: async () => ({ items: [] }),
    upkeepSummary: async () => ({ mine: 0, area: 0, surveys: 0 }),
    suggest: async () => ({ items: [] }),
  },
) {
  renderInTestApp(
    <>
      <HomePage />
      <Address />
    </>,
    {
      apis: [
        [formsApiRef, anApi<FormsApi>(answers)],
        [expertNetworkApiRef, anApi<ExpertNetworkApi>(network)],
        [
          identityApiRef,
          mockApis.identity({ displayName: 'Sanni Kuusivaara' }),
        ],
      ],
    },
  );
  await screen.findByRole('heading', { name: /Sanni/ });
}

describe('the first page', () => {
  it('shows what waits for the reader, and where one starts', async () => {
    await showHome({
      me: async () => sanni,
      forms: async () => ({
        items: [
          {
            key: 'consultation-request',
            title: text('Consultation request'),
            purpose: 'consultation',
            process: 'case',
            version: 1,
          },
          {
            key: 'screening',
            title: text('Screening'),
            purpose: 'screening',
            process: 'advice',
            version: 1,
          },
          {
            key: 'consultation-answer',
            title: text('Answer'),
            purpose: 'answer',
            process: 'record',
            version: 1,
          },
          {
            key: 'unit-details',
            title: text('Details of a unit'),
            purpose: 'registration',
            process: 'case',
            version: 1,
          },
        ],
      }),
      drafts: async () => ({
        items: [
          {
            id: 'draft-1',
            form: 'consultation-request',
            version: 1,
            language: 'fi',
            revision: 1,
            savedAt: '2026-11-21T08:00:00Z',
          },
        ],
      }),
      submissions: async () => ({ items: [answered], nextCursor: null }),
    });
    expect(
      await screen.findByRole('heading', { name: 'Hello Sanni' }),
    ).toBeVisible();
    const waiting = within(
      await screen.findByRole('region', { name: 'Waiting for you (2)' }),
    );
    expect(waiting.getByText('Answer received')).toBeInTheDocument();
    expect(
      waiting.getByRole('link', {
        name: /^Continue: Draft: Consultation request, saved/,
      }),
    ).toHaveAttribute('href', '/forms/consultation-request/draft-1');
    expect(
      waiting.getByRole('link', { name: /OT-2026-7K3M9Q/ }),
    ).toHaveAttribute('href', '/requests/case-1');
    expect(
      within(
        screen.getByRole('link', { name: 'Screening' }).closest('li')!,
      ).getByText('Gives advice, stores nothing'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Consultation request' }),
    ).toHaveAttribute('href', '/forms/consultation-request/start');
    for (const startedElsewhere of ['Answer', 'Details of a unit'])
      expect(
        screen.queryByRole('link', { name: startedElsewhere }),
      ).not.toBeInTheDocument();
  });

  it('takes typed words to the search in the fragment, never in the query', async () => {
    const user = userEvent.setup();
    await showHome({ me: async () => sanni });
    await user.type(
      await screen.findByRole('combobox', {
        name: 'What do you need help with?',
      }),
      'vaativa ero{Enter}',
    );
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/find#q=vaativa+ero',
    );
  });

  it('tells one who may not send what they may do, and asks for nothing that would be refused', async () => {
    await showHome({
      me: async () => ({ ...sanni, may: { ...sanni.may, request: false } }),
      forms: async () => ({ items: [] }),
    });
    expect(
      await screen.findByText(/To send requests you need a right/),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nothing is waiting for you right now.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says which part failed and keeps the rest', async () => {
    await showHome({
      me: async () => sanni,
      forms: async () => ({ items: [] }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This part could not be loaded.',
    );
    expect(screen.getByRole('combobox')).toBeInTheDocument();
  });

  it('suggests what the words could mean, and a chosen one opens the search with it', async () => {
    const user = userEvent.setup();
    await showHome(
      { me: async () => sanni },
      {
        news: async () => ({ items: [] }),
        suggest: async () => ({
          items: [
            {
              kind: 'concept',
              vocabulary: 'phenomena',
              code: 'vaino',
              name: text('Stalking'),
            },
          ],
        }),
      },
    );
    await user.type(await screen.findByRole('combobox'), 'stalk');
    await user.click(await screen.findByRole('option', { name: /Stalking/ }));
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/find?phenomenon=vaino',
    );
  });

  it('keeps words that look like an identity code out of every address', async () => {
    const user = userEvent.setup();
    await showHome({ me: async () => sanni });
    await user.type(await screen.findByRole('combobox'), '010101A999X{Enter}');
    expect(
      await screen.findByText(/look like a personal identity code/),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('address')).not.toHaveTextContent('010101');
  });

  it('says what of the details one keeps waits to be checked', async () => {
    await showHome(
      {
        me: async () => sanni,
        forms: async () => ({ items: [] }),
        drafts: async () => ({ items: [] }),
        submissions: async () => ({ items: [], nextCursor: null }),
      },
      {
        news: async () => ({ items: [] }),
        upkeepSummary: async () => ({ mine: 2, area: 31, surveys: 1 }),
      },
    );
    expect(
      await screen.findByRole('link', {
        name: 'Check the details: To check of your teams’ details: 2',
      }),
    ).toHaveAttribute('href', '/find/mine');
    expect(
      screen.getByText('To check of your area’s details: 31'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', {
        name: 'Answer the surveys: Mapping surveys that wait for your organisation: 1',
      }),
    ).toHaveAttribute('href', '/find/mine');
  });

  it('tells what is new in the network, with the day and what came instead', async () => {
    await showHome(
      { me: async () => sanni },
      { news: async () => ({ items: [ended] }) },
    );
    const news = within(await screen.findByRole('region', { name: 'New' }));
    expect(news.getByText('17 Nov 2026')).toHaveAttribute(
      'datetime',
      '2026-11-17',
    );
    expect(news.getByText(/^Ended:/)).toHaveTextContent(
      'Ended: Old group. Replaced by: Difficult separations',
    );
    expect(news.getByRole('link', { name: 'Old group' })).toHaveAttribute(
      'href',
      '/catalog/default/consultationservice/vanha-ryhma',
    );
  });

  it('has no place for news where there is none', async () => {
    await showHome({
      me: async () => sanni,
      forms: async () => ({ items: [] }),
    });
    await screen.findByRole('alert');
    expect(screen.queryByRole('region', { name: 'New' })).toBeNull();
  });

  it('looks again when one comes back after a minute, and keeps what it showed if that fails', async () => {
    let looks = 0;
    await showHome(
      { me: async () => sanni },
      {
        news: async () => {
          looks += 1;
          if (looks > 1) throw new Error('no answer');
          return { items: [ended] };
        },
      },
    );
    await screen.findByRole('region', { name: 'New' });
    window.dispatchEvent(new Event('focus'));
    expect(looks).toBe(1);

    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 61_000);
    window.dispatchEvent(new Event('focus'));
    clock.mockRestore();
    expect(looks).toBe(2);
    expect(
      await screen.findByRole('region', { name: 'New' }),
    ).toBeInTheDocument();
  });
});
