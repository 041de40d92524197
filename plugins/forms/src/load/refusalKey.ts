import { ConnectionLost, FormsProblem } from '../api/FormsProblem';
import type { Texts } from '../translations/en';

/** A sentence about a refusal. */
export type RefusalKey = Extract<
  keyof Texts,
  `refused.${string}` | 'changed.unknown'
>;

const byType: Readonly<Record<string, RefusalKey>> = {
  'version-replaced': 'refused.version',
  'not-a-member': 'refused.notMember',
  'already-there': 'refused.alreadyThere',
  'files-not-taken': 'refused.filesNotTaken',
  'files-not-checked': 'refused.filesNotChecked',
  'file-name': 'refused.fileName',
  'file-type': 'refused.fileType',
  'file-not-as-named': 'refused.fileNotAsNamed',
  'file-empty': 'refused.fileEmpty',
  'file-too-large': 'refused.fileTooLarge',
  'too-many-files': 'refused.tooManyFiles',
  'upload-broken': 'refused.uploadBroken',
  'attachment-not-found': 'refused.fileGone',
  'attachment-scanning': 'refused.fileScanning',
  'attachment-infected': 'refused.fileInfected',
  'attachment-unscanned': 'refused.fileUnscanned',
  'expert-unknown': 'refused.expertUnknown',
  'expert-ended': 'refused.expertEnded',
  'expert-there': 'refused.expertThere',
  'too-many-experts': 'refused.tooManyExperts',
  'not-invited': 'refused.notInvited',
  'view-changed': 'refused.viewChanged',
  'day-past': 'refused.dayPast',
  'meeting-not-found': 'refused.meetingGone',
  'meeting-past': 'refused.dayPast',
  'no-such-time': 'refused.noSuchTime',
  'has-meeting': 'refused.hasMeeting',
  'meeting-over': 'refused.meetingOver',
  'meeting-changed': 'refused.meetingChanged',
  'agenda-full': 'refused.agendaFull',
};

const byStatus: Readonly<Record<number, RefusalKey>> = {
  400: 'refused.invalid',
  401: 'refused.session',
  403: 'refused.notAllowed',
  404: 'refused.gone',
  409: 'refused.state',
  412: 'changed.unknown',
  413: 'refused.tooMuch',
  429: 'refused.busy',
  503: 'refused.away',
};

/** True where a refusal has words of its own, and more than that something has changed. */
export function hasOwnWords({ type }: FormsProblem): boolean {
  return Object.hasOwn(byType, type);
}

/** The sentence that says what happened and what to do now, in the reader's language. */
export function refusalKey(error: unknown): RefusalKey {
  if (error instanceof ConnectionLost) return 'refused.lost';
  if (!(error instanceof FormsProblem)) return 'refused.failed';
  if (error.errors.some(one => one.code === 'identity-code'))
    return 'refused.identityCode';
  // hasOwn: the type comes from the wire.
  if (Object.hasOwn(byType, error.type)) return byType[error.type];
  return byStatus[error.status] ?? 'refused.failed';
}
