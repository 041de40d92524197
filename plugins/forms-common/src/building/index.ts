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
export {
  idOf,
  partName,
  readName,
  type ElementName,
  type PartKind,
} from './elements/ElementName';
export { elementAt, type FormElement } from './elements/elementAt';
export {
  elementOfPointer,
  elementOfText,
  type ElementPlace,
  type ElementTab,
} from './elements/elementOfPointer';
export {
  elementsAdded,
  elementsInOrder,
  flatOutline,
  type OutlineElement,
} from './elements/elementsInOrder';
export { elementsUsing } from './elements/elementsUsing';
export { titleOf } from './elements/titleOf';
export { palette } from './palette/palette';
export {
  paletteGroups,
  type PaletteEntry,
  type PaletteGroup,
  type PaletteIcon,
  type PaletteName,
  type QuestionTypeName,
} from './palette/QuestionType';
export { questionTypes } from './palette/questionTypes';
export { searchPalette } from './palette/searchPalette';
export { typeOf } from './palette/typeOf';
export type { Place } from './structure/insertionPlace';
export { stepPlace } from './structure/moved';
export type { NewQuestion } from './structure/questionAdded';
export { optionKey, optionsOf, type ElementOptions } from './options/optionsOf';
export * from './clipboard';
export * from './convert';
export * from './references';
export { optionRefusals, type OptionRefusal } from './options/optionRefusals';
export { readOptions, type PastedOptions } from './options/readOptions';
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
export {
  checkDefinition,
  type CheckedTest,
  type FormCheckHere,
} from './testing/checkDefinition';
export { givenUp } from './testing/givenUp';
export {
  expectationOf,
  membersOf,
  testMembers,
  usualMembers,
  type TestMember,
} from './testing/expectationOf';
export { freeTestName, longestTestName } from './testing/freeTestName';
export { findAnswers } from './testing/answersFor/findAnswers';
export { plainAnswers } from './testing/answersFor/plainAnswers';
export type { BranchGoal, TestGoal } from './testing/answersFor/TestGoal';
export type { TestCover } from '../lint/TestCover';
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
export {
  tryRouting,
  type RoutingTrial,
  type RuleOutcome,
} from './deciding/tryRouting';
export type { RoutingRuleChange } from './operations/routingOperations';
export type { Subject, SubjectKind } from './sentences/Subject';
export { namesOfSubjects, subjectsOf } from './sentences/subjectsOf';
export {
  elementOfRule,
  titlesOf,
  type TitlesOfForm,
} from './sentences/titlesOf';
export { textOfParts, type SentencePart } from './sentences/SentencePart';
export {
  comparingTemplate,
  conditionParts,
  sentenceOf,
  valueText,
  type Telling,
} from './sentences/sentenceOf';
export {
  comparePages,
  type ComparedPage,
  type ComparedQuestion,
  type ShownQuestion,
} from './comparing/comparePages';
export {
  sentencesOfChanges,
  type ChangeSentence,
} from './comparing/sentencesOfChanges';
export type { FoundValue, Why, WhyPart } from './why/Why';
export { explainRules } from './why/explainRules';
export { whyHidden } from './why/whyHidden';
export { whyParts } from './why/whyParts';
export type { Formula, Term } from './sentences/Formula';
export { formulaOf } from './sentences/formulaOf';
export { expressionOfFormula } from './sentences/expressionOfFormula';
export { withGuards } from './sentences/withGuards';
export { isCountable, takesSeveral, waysOf } from './sentences/waysOf';
export {
  isAboutPresence,
  mayBeMissing,
  nameIn,
  withoutAnswer,
} from './sentences/comparing';
export { asGroup, asRule, tidy } from './sentences/tidy';
export { testChanges, type TestChange } from './comparing/testChanges';
export { expressionProblems } from './sentences/expressionProblems';
export { brokenWithout } from './references/referencesTo';
export { scoreBounds } from '../lint/scoreBounds';
export { problemIn } from './problems/problemIn';
export { freeName } from './writing/freeName';
export type { Block } from './blocks/Block';
export { blocks } from './blocks/blocks';
