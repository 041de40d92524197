import type { ThemeProps } from '@rjsf/core';
import { fields } from './fields';
import { templates } from './templates';
import { widgets } from './widgets';

/** The RJSF theme: every template and every widget of RJSF 6, drawn with the house parts. */
export const theme = { fields, templates, widgets } satisfies ThemeProps;
