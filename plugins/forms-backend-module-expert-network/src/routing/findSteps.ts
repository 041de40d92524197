import {
  describeObstacle,
  describeReason,
  describeStep,
  groupNames,
  joinClauses,
  nameOfCode,
  type Candidate,
  type FindResult,
  type FindStep,
  type PassedOver,
} from '@tukiverkko/plugin-expert-network-common';
import type { Localized, RoutingStep } from '@tukiverkko/plugin-forms-common';
import { texts } from './texts';

type Item = NonNullable<RoutingStep['items']>[number];

// An explanation is read by people; the record holds the rest.
const shownItems = 10;

/** The steps from the first look to the chosen team, or all of them where nobody was found. */
export function findSteps(result: FindResult): readonly RoutingStep[] {
  const routed = result.steps.filter(({ group }) => group !== 'elsewhere');
  const chosen = routed.findIndex(({ outcome }) => outcome === 'chosen');
  const until = chosen === -1 ? routed : routed.slice(0, chosen + 1);
  return [...until.map(toStep), ...languageStep(result)];
}

/** Why this team, in one sentence. */
export function summaryOf({ group, reasons }: Candidate): Localized {
  const name = groupNames[group];
  // The name of the group says already what put the team into it.
  const others = reasons.filter(({ code }) => code !== group);
  const why = joinClauses(others.map(describeReason));
  return {
    fi: `${name.fi}: ${why.fi}.`,
    sv: `${name.sv}: ${why.sv}.`,
    en: `${name.en}: ${why.en}.`,
  };
}

function toStep(step: FindStep): RoutingStep {
  const found = step.candidates.slice(0, shownItems);
  const others = closedFirst(step.passedOver);
  const items = [
    ...found.map(candidateItem),
    ...others.slice(0, shownItems - found.length).map(passedOverItem),
  ];
  return {
    code: step.group,
    outcome: step.outcome === 'chosen' ? 'chosen' : 'not',
    text: describeStep(step),
    ...(items.length > 0 && { items }),
  };
}

// Who does the right thing but cannot now is worth more to the reader than who does something else.
function closedFirst(passedOver: readonly PassedOver[]): readonly PassedOver[] {
  const misses = ({ obstacles }: PassedOver) =>
    obstacles.filter(({ code }) => code.startsWith('other-')).length;
  return [...passedOver].sort((a, b) => misses(a) - misses(b));
}

function candidateItem({ service, team, reasons }: Candidate): Item {
  return {
    ref: service?.ref ?? team.ref,
    name: service?.names ?? team.names,
    text: joinClauses(reasons.map(describeReason)),
  };
}

function passedOverItem({ service, obstacles }: PassedOver): Item {
  return {
    ref: service.ref,
    name: service.names,
    text: joinClauses(obstacles.map(describeObstacle)),
  };
}

function languageStep({ languageGap }: FindResult): readonly RoutingStep[] {
  if (languageGap.length === 0) return [];
  const names = languageGap.map(code => nameOfCode('languages', code));
  const list = (language: keyof Localized) =>
    names.map(name => name[language]).join(', ');
  const text = texts.languageGap({
    fi: list('fi'),
    sv: list('sv'),
    en: list('en'),
  });
  return [{ code: 'language-gap', outcome: 'not', text }];
}
