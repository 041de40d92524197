import {
  dayInFinland,
  indexDirectory,
  type Directory,
  type KeptUnit,
  type SurveyItem,
  type SurveyOrganisation,
  type SurveyResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { answersByRegion } from './answersByRegion';
import type { SurveyWithAsked } from './SurveysStore';

/** The catalogue as it is on a day. */
export interface Catalogue {
  readonly directory: Directory;
  readonly units: ReadonlyMap<string, KeptUnit>;
  /** Local date. */
  readonly today: string;
}

/** A round in a line. */
export function toItem(survey: SurveyWithAsked): SurveyItem {
  const { asked, closedAt, due, id, name } = survey;
  return {
    id,
    name,
    due,
    state: closedAt === null ? 'open' : 'closed',
    asked: asked.length,
    answered: asked.filter(({ answeredAt }) => answeredAt !== null).length,
  };
}

/** A round with who has answered and who has not, and how many of each region. */
export function toSurveyResponse(
  survey: SurveyWithAsked,
  catalogue: Catalogue,
): SurveyResponse {
  const { regionByRef } = indexDirectory(catalogue.directory);
  const asked = survey.asked.map(({ ref, answeredAt }) => ({
    ref,
    answeredOn:
      answeredAt === null ? null : dayInFinland(Date.parse(answeredAt)),
    regions: catalogue.units.get(ref)?.regions ?? [],
  }));
  return {
    ...toItem(survey),
    organisations: asked.map(({ ref, answeredOn }) => ({
      ...toOrganisation(ref, catalogue),
      answeredOn,
    })),
    regions: answersByRegion(asked, ref => regionByRef.get(ref)?.names),
  };
}

/** An organisation by its name; one that has left the catalogue by its ref. */
export function toOrganisation(
  ref: string,
  { directory, units }: Catalogue,
): SurveyOrganisation {
  const { regionByRef } = indexDirectory(directory);
  const unit = units.get(ref);
  return {
    ref,
    name: unit?.names ?? { fi: ref, sv: ref, en: ref },
    regionNames: (unit?.regions ?? []).flatMap(
      region => regionByRef.get(region)?.names ?? [],
    ),
  };
}
