export * from './definition/attachmentTypes';
export * from './definition/FormDefinition';
export * from './definition/Localized';
export { limits } from './definition/limits';
export { formMetaSchema } from './definition/formMetaSchema';
export { parseForm, type ParsedForm } from './definition/parseForm';
export { canonicalJson } from './definition/canonicalJson';
export { formId, sourceHash } from './definition/formId';
export { cellsOf, cellTarget, fieldAt, questionAt } from './definition/cells';
export { inOrder } from './definition/inOrder';
export { keepsDrafts } from './definition/keepsDrafts';
export { resolveField, choices } from './definition/resolveField';
export {
  bindOptions,
  unboundOptions,
  type OptionSourceOption,
  type OptionSources,
} from './definition/bindOptions';
export type { LintProblem } from './lint/LintProblem';
export { lintForm } from './lint/lintForm';
export { lintCoverage } from './lint/lintCoverage';
export { isNeverKept } from './lint/isNeverKept';
export { examineForm, type ExaminedForm } from './lint/examineForm';
export type { LintCode } from './lint/problemSentences';
export { problemText } from './lint/problemText';
export { widgets } from './lint/lintUi';
export {
  runFormTest,
  runFormTests,
  type FormTestDifference,
  type FormTestResult,
} from './lint/runFormTests';
export {
  formTexts,
  type FormText,
  type FormTexts,
  type FieldTexts,
  type OptionText,
} from './texts/formTexts';
export { sourceTexts } from './texts/sourceTexts';
export { missingTexts } from './texts/missingTexts';
export { errorText, fieldOf } from './texts/errorText';
export { checkExpression } from './expressions/checkExpression';
export { readsOf } from './expressions/expressionParts';
export { allowedOperators } from './expressions/operators';
export { compileForm } from './compile/compileForm';
export type * from './compile/CompiledForm';
export * from './evaluate/Evaluation';
export { evaluate } from './evaluate/evaluate';
export { engineVersion } from './evaluate/engineVersion';
export { formats, isFormat, type FormatName } from './evaluate/formats';
export { questionKind, type QuestionKind } from './definition/questionKind';
export {
  compilePattern,
  linearRegExp,
  type FormPattern,
} from './evaluate/compilePattern';
export { compileFieldCheck, type FieldCheck } from './evaluate/fieldCheck';
export { identityCodeErrors } from './evaluate/identityCodeErrors';
export { fieldsFor, type FieldOperation } from './evaluate/fieldsFor';
export { entityRefs, type ChosenEntity } from './evaluate/entityRefs';
export { isPageShown } from './evaluate/isPageShown';
export { lockedChanges } from './evaluate/lockedChanges';
export {
  after as dateAfter,
  erasures,
  sensitivityOf,
  type Erasure,
} from './definition/erasures';
export { endPages } from './definition/visibleTarget';
export { prefilledFields, prefillSource } from './texts/prefillSource';
export { readableAnswers } from './evaluate/readableAnswers';
export {
  isRoutingReadable,
  readableEvaluation,
} from './evaluate/readableEvaluation';
export { withoutFields, type Evaluated } from './evaluate/withoutFields';
export type { NotCarried } from './exchange/NotCarried';
export {
  exportSchema,
  type ExportedSchema,
} from './exchange/schema/exportSchema';
export {
  toQuestionnaire,
  type ToQuestionnaire,
} from './exchange/fhir/toQuestionnaire';
export {
  fromQuestionnaire,
  type FromQuestionnaire,
} from './exchange/fhir/fromQuestionnaire';
export {
  toQuestionnaireResponse,
  type FhirQuestionnaireResponse,
} from './exchange/fhir/toQuestionnaireResponse';
export type { FhirQuestionnaire } from './exchange/fhir/fhirTypes';
export { listNotCarried } from './exchange/fhir/listNotCarried';
export {
  csvHeader,
  csvLine,
  csvRow,
  type CsvSubmission,
} from './exchange/csv/csvRow';
export {
  fromJsonSchema,
  type FromJsonSchema,
} from './exchange/schema/fromJsonSchema';
export { toJsonSchema } from './evaluate/toJsonSchema';
export {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from './finland/workingDays';
export { finlandZone } from './finland/finlandZone';
export { isInForce } from './finland/isInForce';
export { localDate } from './finland/localDate';
export { localInstant } from './finland/localInstant';
export {
  findPersonalDetails,
  personalDetailKinds,
  type PersonalDetail,
  type PersonalDetailKind,
} from './finland/personalDetails';
export { publicHolidays } from './finland/publicHolidays';
export {
  findIdentityCodes,
  type IdentityCodes,
  type IdentityCodePlace,
} from './finland/identityCodes';
export * from './routing/Routing';
export * from './routing/mayLeave';
export { wishOf } from './routing/wishOf';
export * from './lifecycle/states';
export * from './lifecycle/CaseFacts';
export * from './lifecycle/caseCommands';
export * from './lifecycle/transition';
export * from './lifecycle/reference';
export * from './promises/answerByAfter';
export * from './promises/feedbackDay';
export * from './promises/remindersOf';
export * from './api/types';
export * from './api/notices';
export * from './api/operations';
export * from './api/experts';
export * from './api/keeping';
export * from './api/meetings';
export * from './api/editing';
export * from './api/refusals';
export * from './api/reviewing';
export * from './changes/ChangeClass';
export * from './changes/secondPerson';
export { changesBetween } from './changes/changesBetween';
export {
  mapAnswers,
  type LostAnswer,
  type MappedAnswers,
} from './changes/mapAnswers';
export * from './api/processes';
export * from './permissions';
