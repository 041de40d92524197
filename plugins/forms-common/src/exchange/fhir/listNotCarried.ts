import { isPlainObject } from '../../definition/jsonGuard';
import type { NotCarried } from '../NotCarried';
import { ownExtension, type FhirQuestionnaire } from './fhirTypes';

const id = 'not-carried';
const url = `${ownExtension}not-carried`;

/** A list of what did not fit, as FHIR tells such things. */
interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  readonly id: string;
  readonly issue: readonly {
    readonly severity: 'information';
    readonly code: 'not-supported';
    readonly diagnostics: string;
    readonly expression: readonly string[];
  }[];
}

/** A questionnaire that says itself what it could not hold. */
export type ListingQuestionnaire = FhirQuestionnaire & {
  readonly contained?: readonly OperationOutcome[];
  readonly extension?: readonly {
    readonly url: string;
    readonly valueReference: { readonly reference: string };
  }[];
};

/** Writes into a questionnaire what of the form it could not hold, so that the list goes where the file goes. */
export function listNotCarried(
  questionnaire: FhirQuestionnaire,
  notCarried: readonly NotCarried[],
): ListingQuestionnaire {
  if (notCarried.length === 0) return questionnaire;
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    id,
    issue: notCarried.map(({ pointer, reason }) => ({
      severity: 'information',
      code: 'not-supported',
      diagnostics: reason,
      expression: [pointer],
    })),
  };
  return {
    ...questionnaire,
    contained: [outcome],
    // FHIR wants what is contained to be referred to.
    extension: [{ url, valueReference: { reference: `#${id}` } }],
  };
}

/** The questionnaire without such a list: what did not fit there is not lost anew here. */
export function withoutNotCarried(
  questionnaire: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { contained, extension, ...rest } = questionnaire;
  const others = (
    list: unknown,
    isList: (one: Record<string, unknown>) => boolean,
  ) =>
    Array.isArray(list)
      ? list.filter(one => !(isPlainObject(one) && isList(one)))
      : list;
  const kept = {
    contained: others(contained, one => one.id === id),
    extension: others(extension, one => one.url === url),
  };
  return {
    ...rest,
    ...Object.fromEntries(
      Object.entries(kept).filter(
        ([, list]) =>
          list !== undefined && !(Array.isArray(list) && list.length === 0),
      ),
    ),
  };
}
