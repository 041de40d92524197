import { parseAllDocuments } from 'yaml';

type Words = { readonly fi: string; readonly sv: string; readonly en: string };

/** A person one may be in the demo, as the page where one chooses shows them. */
export interface DemoPerson {
  readonly entityRef: string;
  readonly name: string;
  /** The heading they stand under: `asks`, `answers`, `coordinates`, `edits`, `runs`, `none`. */
  readonly group: string;
  /** The role in a word or two: `professional`, `team member`, `coordinator`, … */
  readonly role: string;
  readonly title: Words;
  readonly place: Words;
  /** What to try as this person. */
  readonly try: Words;
}

/** Reads the demo people from the text of a catalogue file: every User that says which group it belongs to. */
export function parseDemoPeople(yaml: string): readonly DemoPerson[] {
  return parseAllDocuments(yaml).flatMap(document => {
    if (document.errors.length > 0) throw document.errors[0];
    const entity: unknown = document.toJS();
    return isDemoUser(entity) ? [toDemoPerson(entity)] : [];
  });
}

interface DemoUser {
  readonly kind: 'User';
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly title?: string;
    readonly annotations: Readonly<Record<string, string>>;
  };
  readonly spec?: { readonly profile?: { readonly displayName?: string } };
}

function isDemoUser(entity: unknown): entity is DemoUser {
  const user = entity as Partial<DemoUser> | null;
  return (
    user?.kind === 'User' &&
    typeof user.metadata?.name === 'string' &&
    typeof user.metadata.annotations?.['tukiverkko.fi/demo-group'] === 'string'
  );
}

function toDemoPerson({ metadata, spec }: DemoUser): DemoPerson {
  const read = (name: string) =>
    metadata.annotations[`tukiverkko.fi/demo-${name}`] ?? '';
  const readWords = (name: string): Words => ({
    fi: read(`${name}-fi`),
    sv: read(`${name}-sv`),
    en: read(`${name}-en`),
  });
  return {
    entityRef: `user:${metadata.namespace ?? 'default'}/${
      metadata.name
    }`.toLocaleLowerCase('en-US'),
    name: spec?.profile?.displayName ?? metadata.title ?? metadata.name,
    group: read('group'),
    role: read('role'),
    title: readWords('title'),
    place: readWords('place'),
    try: readWords('try'),
  };
}
