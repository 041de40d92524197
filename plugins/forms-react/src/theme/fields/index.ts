import type { RegistryFieldsType } from '@rjsf/utils';
import { RowsField } from './RowsField';

/** Fields of ours beside those of RJSF, named as a `ui:field` names them. */
export const fields = { rows: RowsField } satisfies RegistryFieldsType;
