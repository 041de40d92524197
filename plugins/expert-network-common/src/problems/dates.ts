import type { Entity } from '@backstage/catalog-model';
import { isDay } from '../directory/isDay';
import type { Finding } from './Problem';
import type { Check } from './Subject';

/** Days that are not in the calendar, and spans that end before they begin: what one entity alone can tell. */
export function dateFindings({ spec }: Entity): readonly Finding[] {
  return spec ? inside(spec, '/spec') : [];
}

/** The same, as one of the checks of the whole network. */
export const dates: Check = ({ entity }) => dateFindings(entity);

/** A break whose last day has passed. */
export const breaks: Check = ({ spec }, { today }) => {
  const opening = asObject(spec.opening);
  const until = opening?.until;
  return opening?.state === 'paused' &&
    typeof until === 'string' &&
    today !== undefined &&
    until < today
    ? [
        {
          pointer: '/spec/opening/until',
          code: 'break-over',
          params: { until },
        },
      ]
    : [];
};

const dateFields = ['validFrom', 'validTo', 'confirmedOn', 'until', 'date'];

function inside(value: unknown, pointer: string): readonly Finding[] {
  const object = asObject(value);
  if (!object) return [];
  return [
    ...days(object, pointer),
    ...order(object, pointer),
    ...Object.entries(object).flatMap(([key, one]) =>
      inside(one, `${pointer}/${key}`),
    ),
  ];
}

function days(
  object: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly Finding[] {
  return dateFields.flatMap(field => {
    const date = object[field];
    return typeof date !== 'string' || isDay(date)
      ? []
      : [
          {
            pointer: `${pointer}/${field}`,
            code: 'date-unknown',
            params: { date },
          },
        ];
  });
}

function order(
  { validFrom: from, validTo: to }: Readonly<Record<string, unknown>>,
  pointer: string,
): readonly Finding[] {
  return typeof from === 'string' && typeof to === 'string' && to < from
    ? [
        {
          pointer: `${pointer}/validTo`,
          code: 'dates-order',
          params: { from, to },
        },
      ]
    : [];
}

function asObject(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
