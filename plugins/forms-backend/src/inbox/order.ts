import type { SubmissionListSort } from '@tukiverkko/plugin-forms-common';

/** By which column a list is sorted, and which way. */
export const order: Readonly<
  Record<
    SubmissionListSort,
    {
      readonly column: 'queue_place' | 'changed_at' | 'submitted_at';
      readonly direction: 'asc' | 'desc';
    }
  >
> = {
  due: { column: 'queue_place', direction: 'asc' },
  changed: { column: 'changed_at', direction: 'desc' },
  submitted: { column: 'submitted_at', direction: 'asc' },
};
