import type {
  Directory,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import { indexDirectory } from '../directory/indexDirectory';
import { isInForce } from '../directory/isInForce';
import type { FindQuestion } from './FindQuestion';
import type { Candidate, FindResult, FindStep, PassedOver } from './FindResult';
import { misfits, unavailability } from './obstacles';
import { looks, type Look, type Search } from './looks';
import { isWithin, nearestServices } from './nearestServices';
import { placeOf } from './placeOf';
import { common, fitOf, languageFit, promiseOf } from './reasons';

/*
 * One function ranks what "Find help" shows and decides where `find` routes, so what
 * a professional sees is where a request goes. It looks step by step, from the own
 * county outwards, only where the question allows. A unit is asked only for the
 * regions it says it serves, and never when it is closed, paused, ended, not yet
 * begun or out of date. Within a step come first those who serve in a wished
 * language, then those who name more of what was asked, then the order of names.
 */

/** Who can help, in the order of routing. Pure: the same question and directory give the same result. */
export function findHelp(
  question: FindQuestion,
  directory: Directory,
): FindResult {
  const index = indexDirectory(directory);
  const place = placeOf(question.region, index);
  const seen = new Set<string>();
  const steps = looks.map(look => take(look, { question, index, place, seen }));
  const candidates = steps.flatMap(step => step.candidates);
  return {
    region: place.region,
    area: place.area,
    candidates,
    steps: markChosen(steps),
    languageGap: question.languages.filter(
      language => !candidates.some(candidate => serves(candidate, language)),
    ),
  };
}

function take(look: Look, search: Search): FindStep {
  const { group } = look;
  const services = nearestServices(look, search);
  if (!look.allowed(search.question)) {
    return { group, outcome: 'closed', candidates: [], passedOver: [] };
  }
  const { candidates, passedOver } = weigh(look, services, search);
  const teams = (look.teams?.(search) ?? [])
    .filter(team => isInForce(team, search.question.today))
    .map(team => teamCandidate(look, team, search));
  const all = [...inOrder(candidates, search.question), ...teams];
  return {
    group,
    outcome: all.length > 0 ? 'found' : 'not',
    candidates: all,
    passedOver,
  };
}

function weigh(
  look: Look,
  services: readonly DirectoryService[],
  search: Search,
) {
  const { group } = look;
  const { question, index } = search;
  const within = look.within?.(search);
  const candidates: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  for (const service of services) {
    const team = index.teamByRef.get(service.owner);
    const obstacles = [
      ...misfits(service, question),
      ...unavailability(service, team, question.today),
      ...(team && !isWithin(team, within)
        ? [{ code: 'team-elsewhere' } as const]
        : []),
    ];
    if (team && obstacles.length === 0) {
      const reasons = [
        look.reason(search, { service, team }),
        ...fitOf(service, question),
      ];
      candidates.push({ group, team, service, reasons });
    } else {
      passedOver.push({ group, service, team, obstacles });
    }
  }
  return { candidates, passedOver };
}

// A team without a fitting service is still somebody to ask; a service of its own says with which form.
function teamCandidate(
  look: Look,
  team: DirectoryTeam,
  search: Search,
): Candidate {
  const { index, question } = search;
  const service = (index.servicesByOwner.get(team.ref) ?? []).find(
    own => unavailability(own, team, question.today).length === 0,
  );
  return {
    group: look.group,
    team,
    ...(service && { service }),
    reasons: [
      look.reason(search, { team }),
      ...languageFit(team.languages, question.languages),
      ...promiseOf(service),
    ],
  };
}

function inOrder(
  candidates: readonly Candidate[],
  question: FindQuestion,
): readonly Candidate[] {
  const rank = ({ service }: Candidate): readonly [number, number] => [
    common(question.languages, service?.languages ?? []).length > 0 ? 0 : 1,
    -common(question.phenomena, service?.phenomena ?? []).length,
  ];
  // Stable: what ranks equal keeps the order of names it came in.
  return candidates
    .map(candidate => ({ candidate, rank: rank(candidate) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ candidate }) => candidate);
}

function markChosen(steps: readonly FindStep[]): readonly FindStep[] {
  const first = steps.findIndex(({ candidates }) => candidates.length > 0);
  return steps.map((step, at) =>
    at === first ? { ...step, outcome: 'chosen' } : step,
  );
}

function serves({ service, team }: Candidate, language: string): boolean {
  return (service ?? team).languages.includes(language);
}
