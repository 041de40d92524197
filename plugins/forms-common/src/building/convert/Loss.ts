import type { FormDefinition } from '../../definition/FormDefinition';
import type { Language, Localized } from '../../definition/Localized';
import type { ElementName } from '../elements/ElementName';
import { titleOf } from '../elements/titleOf';

/** What a question loses when it becomes one of another type, or what stops working around it. */
export type Loss =
  | { readonly kind: 'options' | 'cells'; readonly count: number }
  /** A keyword of the schema, with what it said. */
  | {
      readonly kind: 'property';
      readonly property: string;
      readonly value: unknown;
    }
  /** A rule, score or figure that no longer fits, by the element that holds it. */
  | { readonly kind: 'rule'; readonly element: ElementName }
  /** It cannot be counted among the figures. */
  | { readonly kind: 'figure' }
  | { readonly kind: 'test'; readonly name: string };

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

const sentences: Readonly<Record<Loss['kind'], Localized>> = {
  options: l(
    'Vaihtoehdot häviävät: {count}',
    'Alternativen försvinner: {count}',
    'The options are lost: {count}',
  ),
  cells: l(
    'Ryhmän kysymykset häviävät: {count}',
    'Gruppens frågor försvinner: {count}',
    'The questions of the group are lost: {count}',
  ),
  property: l(
    'Ehto häviää: {property} {value}',
    'Villkoret försvinner: {property} {value}',
    'A limit is lost: {property} {value}',
  ),
  rule: l(
    'Ei enää sovi: {title}',
    'Passar inte längre: {title}',
    'No longer fits: {title}',
  ),
  figure: l(
    'Vastauksia ei voi enää laskea tilastoon',
    'Svaren kan inte längre räknas i statistiken',
    'The answers can no longer be counted in the statistics',
  ),
  test: l(
    'Testi ei enää mene läpi: {title}',
    'Testet lyckas inte längre: {title}',
    'A test no longer passes: {title}',
  ),
};

/** How a keyword is called. */
const properties: Readonly<Record<string, Localized>> = {
  minLength: l('vähintään merkkejä', 'minst antal tecken', 'fewest characters'),
  maxLength: l('enintään merkkejä', 'högst antal tecken', 'most characters'),
  pattern: l('muoto', 'form', 'pattern'),
  format: l('muoto', 'format', 'format'),
  minimum: l('pienin', 'minst', 'least'),
  maximum: l('suurin', 'störst', 'greatest'),
  exclusiveMinimum: l('suurempi kuin', 'större än', 'greater than'),
  exclusiveMaximum: l('pienempi kuin', 'mindre än', 'less than'),
  multipleOf: l('askel', 'steg', 'step'),
  'x-unit': l('yksikkö', 'enhet', 'unit'),
  minItems: l('vähintään kohtia', 'minst antal', 'fewest items'),
  maxItems: l('enintään kohtia', 'högst antal', 'most items'),
  uniqueItems: l('ei samaa kahdesti', 'inte samma två gånger', 'none twice'),
  'x-options': l(
    'vaihtoehtojen lähde',
    'källa för alternativ',
    'source of options',
  ),
  'x-entity': l('hakemiston laji', 'slag i katalogen', 'kind in the catalogue'),
};

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A loss in words. */
export function lossText(
  definition: FormDefinition,
  loss: Loss,
  language: Language,
): string {
  const values: Readonly<Record<string, string>> = {
    count: 'count' in loss ? String(loss.count) : '',
    property:
      loss.kind === 'property'
        ? properties[loss.property]?.[language] ?? loss.property
        : '',
    value: loss.kind === 'property' ? shown(loss.value) : '',
    title:
      loss.kind === 'rule' ? titleOf(definition, loss.element, language) : '',
    ...(loss.kind === 'test' && { title: loss.name }),
  };
  return sentences[loss.kind][language]
    .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .trim();
}
