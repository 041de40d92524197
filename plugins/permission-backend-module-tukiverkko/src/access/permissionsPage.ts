import { operations, type GuardedPlugin, type Operation } from './operations';
import { grants, roles, type Grants, type Role } from './roles';

const titles: Readonly<Record<GuardedPlugin, string>> = {
  forms: 'Forms and requests: `/api/forms`',
  'expert-network': 'Finding help: `/api/expert-network`',
};

/** The page docs/permissions.md, made from the table of operations. */
export function permissionsPage(): string {
  return [
    '# Who may do what',
    'Made from `plugins/permission-backend-module-tukiverkko/src/access/operations.ts`; the same table makes the tests. It holds for the reference policy, which an installation may replace: the engine asks for permissions and knows no roles.',
    '## Who asks',
    list(roles),
    'One person may be several of these, and then gets what the best of them gets. Whoever leaves a team, is moved to another, or belongs to a team that is over is one of its people for at most a minute after the catalogue shows it.',
    '## What they get',
    list(grants),
    'An id that is not there and one that is hidden are asked for by the same statements and answered by the same bytes. The one exception is an id a client chooses itself: a new draft cannot take the id of something else.',
    'Beside this table a form says in `access` which of its questions the requester, the owner, the invited and the coordinator read; the others are left out of everything that leaves the server: the page, lists, copies, exports and the archive. What the form works out from them is left out too.',
    'While the policy or the catalogue behind it does not answer, or answers nonsense, every operation that asks it answers 503 and gives no data.',
    ...Object.entries(operations).flatMap(([plugin, rows]) => [
      `## ${titles[plugin as GuardedPlugin]}`,
      table(rows),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function list(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([word, meaning]) => `- **${said(word)}**: ${meaning}`)
    .join('\n');
}

function table(rows: Readonly<Record<string, Operation>>): string {
  const columns = Object.keys(roles) as Role[];
  const lines = [
    ['operation', ...columns.map(said)],
    ['---', ...columns.map(() => '---')],
    ...Object.entries(rows).flatMap(([name, { may, inError, onlyPlugin }]) => [
      [
        `\`${name}\`${
          onlyPlugin ? ` (the plugin \`${onlyPlugin}\` alone)` : ''
        }`,
        ...columns.map(role => may[role]),
      ],
      ...(inError ? [['… once it is in error', ...changed(inError)]] : []),
    ]),
  ];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function changed(grant: Partial<Grants>): readonly string[] {
  return (Object.keys(roles) as Role[]).map(role => grant[role] ?? '');
}

/** `formerOwner` as people say it. */
function said(word: string): string {
  return word.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
