import {
  laterDay,
  type Confirmation,
  type Directory,
  type KeptUnit,
  type Surveyed,
} from '@tukiverkko/plugin-expert-network-common';
import type { LastConfirmed } from './ConfirmationsStore';

/** The units of a day with what people have confirmed. */
export interface Survey extends Surveyed {
  readonly directory: Directory;
  readonly units: readonly KeptUnit[];
  readonly confirmationOf: (unit: KeptUnit) => Confirmation;
}

/** Puts the confirmations of the portal beside those that stand in the units' own files; the later one counts. */
export function surveyOf(
  kept: ReadonlyMap<string, KeptUnit>,
  confirmed: ReadonlyMap<string, LastConfirmed>,
  { directory, today }: Pick<Survey, 'directory' | 'today'>,
): Survey {
  const units = new Map(
    [...kept].map(([ref, unit]) => {
      const day = laterDay(unit.confirmedOn, confirmed.get(ref)?.day);
      return [
        ref,
        day === unit.confirmedOn ? unit : { ...unit, confirmedOn: day },
      ];
    }),
  );
  return {
    directory,
    today,
    units: [...units.values()],
    find: ref => units.get(ref),
    confirmationOf: ({ ref, confirmedOn }) => {
      const said = confirmed.get(ref);
      return {
        on: confirmedOn ?? null,
        by: said && said.day === confirmedOn ? said.by : null,
      };
    },
  };
}
