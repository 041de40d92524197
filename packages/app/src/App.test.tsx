import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { app } from './App';

const people = [
  {
    entityRef: 'user:default/saga-esimerkki',
    name: 'Saga Esimerkki',
    group: 'asks',
    role: 'professional',
    title: { fi: 'opettaja', sv: 'lärare', en: 'teacher' },
    place: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
    try: { fi: 'Etsi apua.', sv: 'Sök hjälp.', en: 'Find help.' },
  },
];
const tomorrow = Math.floor(Date.now() / 1000) + 86_400;
const token = ['e30', btoa(JSON.stringify({ exp: tomorrow })), 'x'].join('.');

/** What the server answers, by the end of the path. */
const answers: Readonly<Record<string, unknown>> = {
  '/demo/people': { items: people },
  '/api/auth/demo/refresh': {
    providerInfo: {},
    profile: { displayName: 'Saga Esimerkki' },
    backstageIdentity: {
      token,
      identity: {
        type: 'user',
        userEntityRef: 'user:default/saga-esimerkki',
        ownershipEntityRefs: ['user:default/saga-esimerkki'],
      },
    },
  },
  '/v1/me': {
    entityRef: 'user:default/saga-esimerkki',
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
  },
  '/v1/forms': { items: [] },
  '/v1/drafts': { items: [] },
  '/v1/submissions': { items: [], nextCursor: null },
};

describe('the portal', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: {
              title: 'Tukiverkko',
              baseUrl: 'http://localhost',
              extensions: [
                {
                  'api:app/app-language': {
                    config: {
                      defaultLanguage: 'fi',
                      availableLanguages: ['fi', 'sv', 'en'],
                    },
                  },
                },
              ],
            },
            backend: { baseUrl: 'http://localhost' },
            tukiverkko: { demo: true },
          },
        },
      ] as unknown as string,
    };
    global.fetch = async input => {
      const { pathname } = new URL(
        input instanceof Request ? input.url : String(input),
      );
      const known = Object.keys(answers).find(path => pathname.endsWith(path));
      return new Response(
        JSON.stringify(
          known ? answers[known] : { error: { message: pathname } },
        ),
        {
          status: known ? 200 : 404,
          headers: { 'content-type': 'application/json' },
        },
      );
    };
  });

  it('lets one choose a person and greets them in the language they choose', async () => {
    const user = userEvent.setup();
    render(app.createRoot());

    expect(
      await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 }),
    ).toHaveTextContent('Kirjaudu Tukiverkkoon');
    expect(document.documentElement.lang).toBe('fi');
    await user.click(
      await screen.findByRole('button', { name: /Saga Esimerkki/ }),
    );

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Hei Saga' }),
    ).toBeInTheDocument();
    expect(document.title).toBe('Hei Saga – Etusivu – Tukiverkko');
    for (const landmark of [
      'banner',
      'navigation',
      'main',
      'contentinfo',
    ] as const) {
      expect(screen.getAllByRole(landmark).length).toBeGreaterThan(0);
    }
    expect(
      await screen.findByRole('link', { name: 'Omat pyynnöt' }),
    ).toHaveAttribute('href', '/requests');
    expect(
      screen.queryByRole('link', { name: /Saapuneet/ }),
    ).not.toBeInTheDocument();
    expect(sessionStorage.getItem('tukiverkko.demo-person')).toBe(
      'user:default/saga-esimerkki',
    );
    expect(JSON.stringify({ ...localStorage })).not.toContain('saga');

    await user.click(screen.getByRole('button', { name: /Saga Esimerkki/ }));
    await user.click(
      await screen.findByRole('menuitemradio', { name: 'Svenska' }),
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Hej Saga' }),
    ).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('sv');
    expect(localStorage.getItem('language')).toBe('sv');
  }, 30_000);
});
