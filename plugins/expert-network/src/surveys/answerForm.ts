import { recordTypeById } from '@tukiverkko/plugin-expert-network-common';

/** Key of the form by which a mapping survey is answered: that of a unit. */
export const answerForm = recordTypeById('unit')!.form;
