export { overReferences } from './overReferences';
export {
  breakingKinds,
  type CodeReference,
  type Reference,
  type ReferenceKind,
  type Visitor,
} from './Reference';
export { isWithin, referencesTo } from './referencesTo';
export { referencesToOption } from './optionReferences';
export { referenceText } from './referenceText';
export { removalOf, type Removal } from './removed';
export {
  nameWithId,
  renameRefusal,
  renameRefusals,
  type RenameRefusal,
} from './renamed';
