/** The part of FHIR R4's Questionnaire that a form is carried in. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly name: string;
  readonly title: string;
  readonly _title?: FhirElement;
  readonly status: 'draft' | 'active' | 'retired' | 'unknown';
  readonly language: string;
  readonly item: readonly FhirItem[];
}

export interface FhirElement {
  readonly extension: readonly FhirExtension[];
}

export interface FhirExtension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueBoolean?: boolean;
  readonly valueCoding?: FhirCoding;
  readonly extension?: readonly FhirExtension[];
}

export interface FhirCoding {
  readonly code?: string;
  readonly display?: string;
  readonly _display?: FhirElement;
  readonly extension?: readonly FhirExtension[];
}

/** The kinds of items a form has; FHIR knows more, which are told when they are met. */
export type FhirItemType =
  | 'group'
  | 'display'
  | 'boolean'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'string'
  | 'text'
  | 'url'
  | 'choice';

export interface FhirItem {
  readonly linkId: string;
  readonly type: FhirItemType;
  readonly text?: string;
  readonly _text?: FhirElement;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: FhirCoding }[];
  readonly enableWhen?: readonly FhirEnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly extension?: readonly FhirExtension[];
  readonly item?: readonly FhirItem[];
}

export interface FhirEnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '>' | '<' | '>=' | '<=';
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerDecimal?: number;
  readonly answerString?: string;
  readonly answerCoding?: FhirCoding;
}

const hl7 = 'http://hl7.org/fhir/StructureDefinition/';
/** Where the extensions of our own begin. */
export const ownExtension = 'https://tukiverkko.fi/fhir/StructureDefinition/';
const own = ownExtension;

/** Addresses of the extensions used: FHIR's where it has one, ours where it has not. */
export const extensionUrls = {
  translation: `${hl7}translation`,
  unit: `${hl7}questionnaire-unit`,
  ordinal: `${hl7}ordinalValue`,
  minimum: `${hl7}minValue`,
  maximum: `${hl7}maxValue`,
  minLength: `${hl7}minLength`,
  pattern: `${hl7}regex`,
  minItems: `${hl7}questionnaire-minOccurs`,
  maxItems: `${hl7}questionnaire-maxOccurs`,
  maxLength: `${own}max-length`,
  exclusiveMinimum: `${own}exclusive-minimum`,
  exclusiveMaximum: `${own}exclusive-maximum`,
  multipleOf: `${own}multiple-of`,
  uniqueItems: `${own}unique-items`,
  format: `${own}format`,
  choiceType: `${own}choice-type`,
  entityKind: `${own}entity-kind`,
  entityType: `${own}entity-type`,
  sensitivity: `${own}sensitivity`,
  code: `${own}code`,
  description: `${own}description`,
  help: `${own}help`,
  role: `${own}role`,
  rowTitle: `${own}row-title`,
} as const;
