import {
  propertyOf,
  titleOf,
  type PropertyName,
} from '@tukiverkko/plugin-forms-common/building';
import { formatNumber, useLanguage, useTexts } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { readPeriod } from './readPeriod';
import { propertiesEn } from './texts/en';

/** What properties, their choices and their values are called. */
export interface PropertyWords {
  readonly name: (property: PropertyName) => string;
  readonly help: (property: PropertyName) => string;
  readonly choice: (
    property: PropertyName,
    element: string,
    value: string,
  ) => string;
  readonly choiceHelp: (
    property: PropertyName,
    value: string,
  ) => string | undefined;
  /** A value as it reads in a sentence. */
  readonly value: (
    property: PropertyName,
    element: string,
    value: unknown,
  ) => string;
}

/** Properties whose choices are called as those of another. */
const calledAs: Readonly<Partial<Record<PropertyName, PropertyName>>> = {
  writers: 'readers',
};

type ChoiceKey = Extract<keyof typeof propertiesEn, `choice.${string}`>;

const isKnown = (key: string): key is ChoiceKey =>
  Object.hasOwn(propertiesEn, key);

/** The words of properties in the reader's language, questions by their titles. */
export function usePropertyWords(): PropertyWords {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition } = useBuilder();
  return useMemo(() => {
    const choice: PropertyWords['choice'] = (property, element, value) => {
      const { editor } = propertyOf(property);
      if (!('called' in editor) || editor.called === 'asWritten') return value;
      if (editor.called === 'questions') return titleOf(definition, value);
      if (editor.called === 'cells')
        return titleOf(definition, `${element}.${value}`);
      const key = `choice.${calledAs[property] ?? property}.${value}`;
      return isKnown(key) ? t(key) : value;
    };
    const valueText: PropertyWords['value'] = (property, element, value) => {
      if (value === undefined || value === '') return t('properties.nothing');
      if (typeof value === 'boolean')
        return t(value ? 'properties.yes' : 'properties.no');
      if (typeof value === 'number') return formatNumber(value, language);
      if (typeof value === 'string') {
        const period =
          propertyOf(property).editor.kind === 'period' && readPeriod(value);
        return period
          ? t(`properties.period.${period.unit}`, {
              number: String(period.count),
            })
          : choice(property, element, value);
      }
      if (Array.isArray(value) && value.every(one => typeof one === 'string'))
        return value.map(one => choice(property, element, one)).join(', ');
      return partsOf(value).join(', ');
    };
    return {
      name: property => t(`property.${property}`),
      help: property => t(`property.help.${property}`),
      choice,
      choiceHelp: (property, value) => {
        const key = `choice.help.${property}.${value}`;
        return isKnown(key) ? t(key) : undefined;
      },
      value: valueText,
    };
  }, [definition, language, t]);
}

/** What an object or a list of them holds, in the form's own words: labels of options, keys of forms, sentences. */
function partsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [String(value)];
  const members = value as Readonly<Record<string, unknown>>;
  return 'title' in members
    ? [String(members.title)]
    : Object.values(members).flatMap(partsOf);
}
