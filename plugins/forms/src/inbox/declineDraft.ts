import { findIdentityCodes } from '@tukiverkko/plugin-forms-common';
import type {
  CommandRequest,
  DeclinePlace,
  DeclineReason,
} from '@tukiverkko/plugin-forms-common';

/** The ways to say where the requester goes from here. */
export type PlaceKind = 'coordinator' | 'team' | 'service' | 'instruction';

/** What has been written into the dialog so far. */
export interface DeclineDraft {
  readonly reason?: DeclineReason;
  readonly placeKind?: PlaceKind;
  readonly entity?: { readonly ref: string; readonly name: string };
  readonly instruction: string;
  readonly text: string;
}

/** A place of the dialog that keeps it from being sent. */
export interface DeclineFault {
  readonly field: 'reason' | 'place' | 'entity' | 'instruction' | 'text';
  /** Line of an identity code; absent where something is missing. */
  readonly line?: number;
}

/** The reasons, in the order they are offered. */
export const declineReasons: readonly DeclineReason[] = [
  'not-ours',
  'other-help-first',
  'information-missing',
  'no-capacity',
  'other',
];

/** What keeps the draft from being sent, in the order of the dialog. */
export function declineFaults(draft: DeclineDraft): readonly DeclineFault[] {
  const faults: DeclineFault[] = [];
  if (!draft.reason) faults.push({ field: 'reason' });
  if (!draft.placeKind) faults.push({ field: 'place' });
  if (
    (draft.placeKind === 'team' || draft.placeKind === 'service') &&
    !draft.entity
  )
    faults.push({ field: 'entity' });
  if (draft.placeKind === 'instruction')
    faults.push(...textFaults('instruction', draft.instruction));
  return [...faults, ...textFaults('text', draft.text)];
}

/** The command, once nothing keeps the draft from being sent. */
export function toDecline(
  draft: DeclineDraft,
  coordinator: string | undefined,
): CommandRequest | undefined {
  const place = toPlace(draft, coordinator);
  if (!draft.reason || !place || declineFaults(draft).length > 0)
    return undefined;
  return {
    command: 'decline',
    reason: draft.reason,
    text: draft.text.trim(),
    place,
  };
}

const places: Readonly<
  Record<
    PlaceKind,
    (
      draft: DeclineDraft,
      coordinator: string | undefined,
    ) => DeclinePlace | undefined
  >
> = {
  coordinator: (_, coordinator) =>
    coordinator ? { team: coordinator } : undefined,
  team: ({ entity }) => entity && { team: entity.ref },
  service: ({ entity }) => entity && { service: entity.ref },
  instruction: ({ instruction }) => ({ instruction: instruction.trim() }),
};

function toPlace(
  draft: DeclineDraft,
  coordinator: string | undefined,
): DeclinePlace | undefined {
  return draft.placeKind && places[draft.placeKind](draft, coordinator);
}

function textFaults(
  field: 'instruction' | 'text',
  text: string,
): readonly DeclineFault[] {
  if (text.trim() === '') return [{ field }];
  return findIdentityCodes(text)
    .certain.slice(0, 1)
    .map(({ line }) => ({ field, line }));
}
