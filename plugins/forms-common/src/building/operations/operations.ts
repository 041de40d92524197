import type { OperationTable } from '../Operation';
import { formOperations } from './formOperations';
import { logicOperations } from './logicOperations';
import { optionOperations } from './optionOperations';
import { propertyOperations } from './propertyOperations';
import { routingOperations } from './routingOperations';
import { scoreOperations } from './scoreOperations';
import { testOperations } from './testOperations';
import { structureOperations } from './structureOperations';
import { translationOperations } from './translationOperations';

/** Everything an author can do to a form, by name. What is done is listed, announced and taken back by these names. */
export const operations = {
  ...formOperations,
  ...logicOperations,
  ...optionOperations,
  ...propertyOperations,
  ...routingOperations,
  ...scoreOperations,
  ...testOperations,
  ...structureOperations,
  ...translationOperations,
} as const satisfies OperationTable;

/** The name of an operation. */
export type OperationName = keyof typeof operations;

/** What an operation takes. */
export type OperationArgs<N extends OperationName> = Parameters<
  (typeof operations)[N]['apply']
>[1];
