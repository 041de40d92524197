import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type Permission,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  formsAuditReadPermission,
  formsCaseCoordinatePermission,
  formsCaseReadPermission,
  formsCaseRequestPermission,
  formsCaseWorkPermission,
  formsFiguresReadPermission,
  formsFormEditPermission,
  formsFormPublishPermission,
  formsFormReadPermission,
  formsOperationsActPermission,
  formsOperationsReadPermission,
} from '@tukiverkko/plugin-forms-common';
import {
  createFormsCaseConditionalDecision,
  createFormsFormConditionalDecision,
  formsCaseConditions,
  formsFormConditions,
} from '@tukiverkko/plugin-forms-node';
import type { Standing } from '../people/Standing';

/** Entity refs of the groups that have a task of their own. */
export interface PolicySettings {
  /** Write and check forms. */
  readonly editors: readonly string[];
  /** Publish and archive them. */
  readonly publishers: readonly string[];
  /** Read what was counted. */
  readonly figuresReaders: readonly string[];
  /** Read who has read what. */
  readonly auditors: readonly string[];
  /** Keep the portal running. */
  readonly operators: readonly string[];
}

/** What may be done: always, or under a condition on the case or the form, or not at all. */
type Answer = boolean | PermissionCriteria<PermissionCondition>;

const teamTypes = [
  'expert-team',
  'contact-team',
  'coordination-team',
  'ot-centre',
];
const professionalTypes = ['organisation', ...teamTypes];

const {
  isCoordinatedBy,
  isInvited,
  isOpenToColleagues,
  isOwnedBy,
  isRequester,
} = formsCaseConditions;
const { isEditedBy, isWithoutTeam } = formsFormConditions;

/** What this policy allows. What does not stand here is denied, also what others add later. */
const allows: Readonly<
  Record<string, (person: Standing, settings: PolicySettings) => Answer>
> = {
  [catalogEntityReadPermission.name]: () => true,

  [formsFormReadPermission.name]: () => true,
  // Who edits forms edits those no team has taken; a team's form is its own people's and theirs whom a publisher asked.
  [formsFormEditPermission.name]: (person, { editors, publishers }) => {
    if (belongsTo(person, publishers)) return true;
    const own = isEditedBy({
      claims: [person.user, ...person.groups.map(({ ref }) => ref)],
    });
    return belongsTo(person, editors)
      ? { anyOf: [isWithoutTeam({}), own] }
      : own;
  },
  [formsFormPublishPermission.name]: (person, { publishers }) =>
    belongsTo(person, publishers),

  [formsFiguresReadPermission.name]: (person, { figuresReaders }) =>
    belongsTo(person, figuresReaders),
  [formsAuditReadPermission.name]: (person, { auditors }) =>
    belongsTo(person, auditors),

  [formsOperationsReadPermission.name]: (person, { operators }) =>
    belongsTo(person, operators),
  [formsOperationsActPermission.name]: (person, { operators }) =>
    belongsTo(person, operators),

  [formsCaseReadPermission.name]: person => {
    const teams = groupsOf(person, teamTypes);
    const own = isRequester({ claims: [person.user] });
    const invited = isInvited({
      claims: [person.user, ...teams, ...networksOf(person)],
    });
    const units = groupsOf(person, professionalTypes);
    return {
      anyOf: [
        own,
        invited,
        ...(teams.length > 0 ? [isOwnedBy({ claims: teams })] : []),
        ...(units.length > 0 ? [isOpenToColleagues({ claims: units })] : []),
      ],
    };
  },
  [formsCaseRequestPermission.name]: person =>
    ifAny(groupsOf(person, professionalTypes), units => {
      const own = isRequester({ claims: [person.user] });
      // By what the catalogue said an hour ago nobody continues what others asked.
      return person.isCurrent
        ? { anyOf: [own, isOpenToColleagues({ claims: units })] }
        : own;
    }),
  [formsCaseWorkPermission.name]: person =>
    ifAny(groupsOf(person, teamTypes), claims => isOwnedBy({ claims })),
  [formsCaseCoordinatePermission.name]: person =>
    ifAny(groupsOf(person, ['coordination-team']), claims =>
      isCoordinatedBy({ claims }),
    ),
};

/** The policy as a function of who asks: pure, and total over permissions it has never heard of. */
export function decide(
  permission: Permission,
  person: Standing | undefined,
  settings: PolicySettings,
): PolicyDecision {
  // hasOwn: a permission may be called 'constructor' by whoever sends it.
  if (!person || !Object.hasOwn(allows, permission.name))
    return { result: AuthorizeResult.DENY };
  const answer = allows[permission.name](
    knownFor(permission, person),
    settings,
  );
  if (typeof answer === 'boolean')
    return { result: answer ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  return conditional(permission, answer);
}

/** What goes by the last hour's groups while the catalogue is down. */
const outlastsCatalogue: readonly string[] = [
  // Sending concerns the sender alone: whoever could send still can, and nothing is lost.
  formsCaseRequestPermission.name,
  // Who keeps the portal running sees no content, and has to see what is down.
  formsOperationsReadPermission.name,
];

/** While the catalogue is down nobody can say who has left a team, so what teams may do waits. */
function knownFor(permission: Permission, person: Standing): Standing {
  return person.isCurrent || outlastsCatalogue.includes(permission.name)
    ? person
    : { ...person, groups: [], networks: [] };
}

const caseResource = formsCaseReadPermission.resourceType;
const formResource = formsFormEditPermission.resourceType;

function conditional(
  permission: Permission,
  criteria: PermissionCriteria<PermissionCondition>,
): PolicyDecision {
  // The name is not enough: the same name with another resource type is another permission.
  const resource = permission.type === 'resource' && permission.resourceType;
  if (permission.name === formsFormEditPermission.name) {
    return resource === formResource
      ? createFormsFormConditionalDecision(
          formsFormEditPermission,
          criteria as never,
        )
      : { result: AuthorizeResult.DENY };
  }
  return resource === caseResource
    ? createFormsCaseConditionalDecision(
        { ...permission, resourceType: caseResource } as never,
        criteria as never,
      )
    : { result: AuthorizeResult.DENY };
}

function groupsOf(person: Standing, types: readonly string[]): string[] {
  return person.groups
    .filter(({ type }) => types.includes(type))
    .map(({ ref }) => ref);
}

/**
 * Networks that name the person or a team of theirs. A whole organisation may be a member too, and its office
 * reads no case for that: who is asked is a team or a person.
 */
function networksOf(person: Standing): string[] {
  const ofTeams = person.groups
    .filter(({ type }) => teamTypes.includes(type))
    .flatMap(({ networks }) => networks);
  return [...new Set([...person.networks, ...ofTeams])];
}

function belongsTo(person: Standing, refs: readonly string[]): boolean {
  return person.groups.some(({ ref }) => refs.includes(ref));
}

function ifAny(refs: string[], then: (refs: string[]) => Answer): Answer {
  return refs.length > 0 && then(refs);
}
