import {
  RiAlertLine,
  RiErrorWarningLine,
  RiInformationLine,
  type RemixiconComponentType,
} from '@remixicon/react';
import type { Severity } from '@tukiverkko/plugin-forms-common';
import type { Tone } from '@tukiverkko/ui';

/** How a severity looks; always with its word. */
export const severityLooks: Readonly<
  Record<Severity, readonly [Tone, RemixiconComponentType]>
> = {
  info: ['info', RiInformationLine],
  warning: ['warning', RiAlertLine],
  danger: ['negative', RiErrorWarningLine],
};

/** From the mildest on. */
export const severities: readonly Severity[] = ['info', 'warning', 'danger'];
