export type { Change, OrderChange, ValueChange } from './tree/Change';
export { inverse } from './tree/Change';
export { changesOf } from './tree/changesOf';
export { applyChanges, type Applied } from './tree/applyChanges';
export { mergeThreeWays } from './tree/mergeThreeWays';
export {
  mergeForms,
  type MergeConflict,
  type MergedForm,
  type MergeSide,
} from './merge/mergeForms';
export type { Operation } from './Operation';
export {
  operations,
  type OperationArgs,
  type OperationName,
} from './operations/operations';
export { perform, redo, undo, type Edit } from './Edit';
export type { PlaceOfText } from './translations/placeOfText';
export {
  countTranslations,
  translatedLanguages,
  translationRows,
  type TranslationCell,
  type TranslationCount,
  type TranslationRow,
  type TranslationState,
} from './translations/translationRows';
export { translationsCsv } from './translations/translationsCsv';
export {
  readTranslations,
  translationFileBytes,
  type FileRefusal,
  type RowProblem,
  type TranslationChange,
  type TranslationFile,
} from './translations/readTranslations';
export { checkDefinition, type FormCheckHere } from './testing/checkDefinition';
export { givenUp } from './testing/givenUp';
export * from './properties';
export { numbersOf, pointsOf, type ItemPoints } from './scoring/pointsOf';
export {
  possibleTotals,
  sharesOfBands,
  totalsWithoutBand,
  type PossibleTotal,
  type PossibleTotals,
} from './scoring/possibleTotals';
export {
  bandProblems,
  mendedBands,
  stepOf,
  type BandProblem,
} from './scoring/bandProblems';
export type { ScoreRules } from './operations/scoreOperations';
export type {
  Comparing,
  Comparison,
  Condition,
  Group,
  NamesOfRule,
  Operand,
  Rule,
  Scalar,
  Written,
} from './sentences/Rule';
export { expressionOf } from './sentences/expressionOf';
export { ruleOf } from './sentences/ruleOf';
export {
  rulesOf,
  type PlacedRule,
  type RuleAspect,
  type RulePlace,
} from './sentences/rulesOf';
export { questionsRouted } from './deciding/questionsRouted';
export { routedEntities, type RoutedEntity } from './deciding/routedEntities';
  tryRouting,
  type RoutingTrial,
  type RuleOutcome,
} from './deciding/tryRouting';
export type { RoutingRuleChange } from './operations/routingOperations';
