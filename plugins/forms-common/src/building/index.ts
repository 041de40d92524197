export type { Change, OrderChange, ValueChange } from './tree/Change';
export { inverse } from './tree/Change';
export { changesOf } from './tree/changesOf';
export { applyChanges, type Applied } from './tree/applyChanges';
export { mergeThreeWays } from './tree/mergeThreeWays';
export type { Operation } from './Operation';
export {
  operations,
  type OperationArgs,
  type OperationName,
} from './operations/operations';
export { perform, redo, undo, type Edit } from './Edit';
