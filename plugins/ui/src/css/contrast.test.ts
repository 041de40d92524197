// BUI 0.18 itself still reads the deprecated names, so they are checked too.
/* eslint-disable @backstage/no-deprecated-bui-tokens */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

type Tokens = Readonly<Record<string, string>>;

/** The declarations of every block whose selectors include this one, later ones winning. */
function declared(selector: string): Tokens {
  const tokens: Record<string, string> = {};
  for (const [, selectors, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some(one => one.trim() === selector)) continue;
    for (const [, name, value] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
      tokens[name] = value.trim();
  }
  return tokens;
}

const modes = {
  light: {
    ...declared(':root'),
    ...declared("[data-theme-mode='light']"),
    ...declared('[data-theme-mode]'),
  },
  dark: {
    ...declared("[data-theme-mode='dark']"),
    ...declared('[data-theme-mode]'),
  },
} as const;
type Mode = keyof typeof modes;

function colour(mode: Mode, name: string): string {
  const value = modes[mode][name];
  const alias = /^var\((--[\w-]+)\)$/.exec(value ?? '');
  if (alias) return colour(mode, alias[1]);
  if (!/^#[0-9a-f]{6}$/.test(value ?? ''))
    throw new Error(`${name} has no colour in ${mode}: '${value}'`);
  return value;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(mode: Mode, one: string, other: string): number {
  const [light, dark] = [
    luminance(colour(mode, one)),
    luminance(colour(mode, other)),
  ].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function worst(mode: Mode, one: string, others: readonly string[]): number {
  return Math.min(...others.map(other => ratio(mode, one, other)));
}

const neutrals = [1, 2, 3, 4].map(n => `--bui-bg-neutral-${n}`);
const surfaces = ['--bui-bg-app', ...neutrals];

/** token · what it stands on · what WCAG 2.2 asks for · ratio in light · ratio in dark */
const table: readonly [string, readonly string[], number, number, number][] = [
  ['--bui-fg-primary', surfaces, 4.5, 14.8, 9.2],
  ['--bui-fg-secondary', surfaces, 4.5, 6.6, 5.6],
  ['--bui-fg-disabled', surfaces, 1, 3.6, 3.0],
  ['--bui-border-2', surfaces, 3, 3.9, 3.9],
  ['--bui-accent-bg', surfaces, 4.5, 6.8, 5.8],
  ['--bui-accent-fg', ['--bui-accent-bg'], 4.5, 7.6, 9.6],
  ['--bui-ring', surfaces, 3, 6.4, 5.8],
  ['--bui-fg-primary', ['--tuki-nav-active'], 4.5, 13.5, 11.4],
  ['--bui-negative-fg', ['--bui-negative-bg'], 4.5, 6.5, 8.2],
  ['--tuki-neutral-fg', ['--tuki-neutral-bg'], 4.5, 8.9, 8.6],
  ['--tuki-info-fg', ['--tuki-info-bg'], 4.5, 8.9, 9.7],
  ['--tuki-positive-fg', ['--tuki-positive-bg'], 4.5, 7.9, 9.8],
  ['--tuki-warning-fg', ['--tuki-warning-bg'], 4.5, 8.0, 9.8],
  ['--tuki-negative-fg', ['--tuki-negative-bg'], 4.5, 8.0, 9.9],
  ['--tuki-neutral-border', onOwn('neutral'), 3, 3.7, 4.6],
  ['--tuki-info-border', onOwn('info'), 3, 4.3, 5.3],
  ['--tuki-positive-border', onOwn('positive'), 3, 4.3, 5.4],
  ['--tuki-warning-border', onOwn('warning'), 3, 4.2, 5.6],
  ['--tuki-negative-border', onOwn('negative'), 3, 4.7, 4.7],
  ['--tuki-map-own-fg', ['--tuki-map-own-bg'], 4.5, 7.6, 9.6],
  ['--tuki-map-area-fg', ['--tuki-map-area-bg'], 4.5, 8.2, 5.1],
  ['--tuki-map-national-fg', ['--tuki-map-national-bg'], 4.5, 13.1, 9.2],
  ['--tuki-map-none-fg', ['--tuki-map-none-bg'], 4.5, 16.6, 14.2],
];

function onOwn(tone: string): readonly string[] {
  return [
    `--tuki-${tone}-bg`,
    '--bui-bg-app',
    '--bui-bg-neutral-1',
    '--bui-bg-neutral-2',
  ];
}

/** What BUI puts on what; it follows from the table, but only as long as the aliases do. */
const pairs: readonly [string, readonly string[], number][] = [
  ['--bui-fg-negative', surfaces, 4.5],
  ['--bui-fg-danger', surfaces, 4.5],
  [
    '--bui-fg-solid',
    ['--bui-bg-solid', '--bui-bg-solid-hover', '--bui-bg-solid-pressed'],
    4.5,
  ],
  [
    '--bui-accent-fg',
    ['--bui-accent-bg-hover', '--tuki-accent-bg-pressed'],
    4.5,
  ],
  ['--bui-negative-fg', ['--bui-negative-bg-hover'], 4.5],
  ['--bui-fg-danger-on-bg', ['--bui-bg-danger'], 4.5],
  ['--bui-fg-warning-on-bg', ['--bui-bg-warning'], 4.5],
  ['--bui-fg-success-on-bg', ['--bui-bg-success'], 4.5],
  ['--bui-fg-info-on-bg', ['--bui-bg-info'], 4.5],
  [
    '--bui-border-danger',
    ['--bui-bg-app', '--bui-bg-neutral-1', '--bui-bg-neutral-2'],
    3,
  ],
  ...['announcement', 'warning', 'positive', 'negative'].flatMap(
    family =>
      [
        [`--bui-${family}-fg`, [`--bui-${family}-bg`], 4.5],
        [`--bui-${family}-fg-subdued`, [`--bui-${family}-bg-subdued`], 4.5],
        [
          `--bui-${family}-border`,
          [`--bui-${family}-bg-subdued`, '--bui-bg-app'],
          3,
        ],
      ] as [string, readonly string[], number][],
  ),
];

describe.each(['light', 'dark'] as const)(
  'the colours of the %s appearance',
  mode => {
    it.each(table)(
      '%s on %j is as the table says',
      (token, on, needed, light, dark) => {
        const measured = worst(mode, token, on);
        expect(measured).toBeGreaterThanOrEqual(needed);
        expect(
          Math.abs(measured - (mode === 'light' ? light : dark)),
        ).toBeLessThan(0.11);
      },
    );

    it.each(pairs)('%s can be read on %j', (token, on, needed) => {
      expect(worst(mode, token, on)).toBeGreaterThanOrEqual(needed);
    });
  },
);

it('gives the dark appearance every colour the light one has', () => {
  const names = (tokens: Tokens) => Object.keys(tokens).sort();
  expect(names(declared("[data-theme-mode='dark']"))).toEqual(
    names(declared("[data-theme-mode='light']")),
  );
});
