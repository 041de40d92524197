import { useMemo, useRef } from 'react';
import { useBuilder } from '../session/Builder';
import {
  keyOfText,
  keysOfOption,
  propertyOfText,
  type TextPart,
} from './textKeys';

/** Writes texts of the form in the language that is looked at: as they are, or as their translations. */
export interface Writing {
  readonly text: (element: string, part: TextPart, text: string) => void;
  readonly option: (
    element: string,
    code: string | number,
    label: string,
  ) => void;
}

/** Writes texts where they stand; the same object as long as the page stands. */
export function useWriting(): Writing {
  const builder = useBuilder();
  const latest = useRef(builder);
  latest.current = builder;
  return useMemo(() => {
    const translates = () => {
      const { definition, language } = latest.current;
      return language !== definition.languages.source;
    };
    const translate = (key: string | undefined, text: string) => {
      const { edit, language } = latest.current;
      if (key !== undefined) edit('setTranslation', { key, language, text });
    };
    return {
      text: (element, part, text) => {
        const { definition, edit } = latest.current;
        if (translates()) {
          translate(keyOfText(definition, element, part), text);
          return;
        }
        const elements = [element];
        const property = propertyOfText(definition, element, part);
        if (text === '') edit('resetProperty', { elements, property });
        else edit('setProperty', { elements, property, value: text });
      },
      option: (element, code, label) => {
        const { definition, edit } = latest.current;
        if (!translates()) edit('setOptionLabel', { element, code, label });
        else
          for (const key of keysOfOption(definition, element, code))
            translate(key, label);
      },
    };
  }, []);
}
