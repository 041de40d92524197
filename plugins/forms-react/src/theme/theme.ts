import type { ThemeProps } from '@rjsf/core';
import { templates } from './templates';
import { widgets } from './widgets';

/** The RJSF theme: every template and every widget of RJSF 6, drawn with the house parts. */
export const theme = { templates, widgets } satisfies ThemeProps;
