import type {
  DueFilter,
  Priority,
  SubmissionListSort,
} from '@tukiverkko/plugin-forms-common';
import type { SubmissionQuery } from '../api/FormsApi';
import { inboxViews, viewRow, type InboxView } from './inboxViews';

/** What of the inbox is looked at. All of it stands in the address: the words in its fragment, the rest in its query. */
export interface InboxLook {
  readonly view: InboxView;
  readonly team?: string;
  readonly priority?: Priority;
  readonly service?: string;
  readonly region?: string;
  readonly due?: DueFilter;
  readonly sort?: SubmissionListSort;
  readonly words?: string;
}

const priorities: readonly Priority[] = ['critical', 'high', 'normal'];
const dues: readonly DueFilter[] = ['late', 'today', 'soon', 'week', 'none'];
const known = { priority: priorities, due: dues } as const;

/** The choices of each filter, in the order they are offered. */
export const filterChoices = known;

/** Reads the address; what it does not know it leaves out. */
export function readLook(
  params: URLSearchParams,
  hash: string,
): { readonly look: InboxLook; readonly hasUnknown: boolean } {
  const given = params.get('view') ?? 'needs-us';
  const isView = Object.hasOwn(inboxViews, given);
  const view = isView ? (given as InboxView) : 'needs-us';
  const oneOf = <T extends string>(name: string, all: readonly T[]) =>
    all.find(one => one === params.get(name));
  const ref = (name: string) => {
    const value = params.get(name) ?? '';
    return /^[a-z]+:[^/]+\/.+$/.test(value) ? value : undefined;
  };
  const words = new URLSearchParams(hash.replace(/^#/, '')).get('q')?.trim();
  const look: InboxLook = {
    view,
    team: ref('team'),
    priority: oneOf('priority', known.priority),
    service: ref('service'),
    region: ref('region'),
    due: oneOf('due', known.due),
    sort: oneOf('sort', viewRow(view).sorts),
    words: words || undefined,
  };
  const understood = [
    'team',
    'priority',
    'service',
    'region',
    'due',
    'sort',
  ] as const;
  const hasUnknown =
    !isView ||
    understood.some(name => params.has(name) && look[name] === undefined);
  return { look, hasUnknown };
}

/** Writes the address; what goes without saying is left out. */
export function writeLook({ view, words, ...filters }: InboxLook): {
  readonly search: string;
  readonly hash: string;
} {
  const params = new URLSearchParams();
  if (view !== 'needs-us') params.set('view', view);
  for (const [name, value] of Object.entries(filters)) {
    if (value && !(name === 'sort' && value === viewRow(view).sorts[0])) {
      params.set(name, value);
    }
  }
  const query = params.toString();
  return {
    search: query && `?${query}`,
    hash: words ? `#${new URLSearchParams({ q: words })}` : '',
  };
}

/** What the server is asked. */
export function queryOf(look: InboxLook): SubmissionQuery {
  const { view, team, priority, service, region, due, sort, words } = look;
  const some = (value: string | undefined) => (value ? [value] : undefined);
  return {
    view: viewRow(view).list,
    ...(team && { team: some(team) }),
    ...(priority && { priority: [priority] }),
    ...(service && { service: some(service) }),
    ...(region && { region: some(region) }),
    ...(due && { due }),
    ...(sort && { sort }),
    ...(words && { words }),
  };
}
