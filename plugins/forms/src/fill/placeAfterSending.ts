import type { SubmitResult } from '@tukiverkko/plugin-forms-common';

/** Where one is led once a form of this key was sent. */
export function placeAfterSending(key: string, result: SubmitResult): string {
  switch (result.process) {
    case 'record':
      return `/forms/${key}/recorded/${result.id}`;
    case 'anonymous':
      return `/forms/${key}/sent`;
    case 'advice':
      return `/forms/${key}/result`;
    default:
      return `/requests/${result.id}/sent`;
  }
}
