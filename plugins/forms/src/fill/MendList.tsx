import { Link } from '@backstage/ui';
import { errorText, fieldOf } from '@tukiverkko/plugin-forms-common';
import type {
  AnswerError,
  FormDefinition,
  FormTexts,
} from '@tukiverkko/plugin-forms-common';
import { Notice, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { pageOfField } from './checkParts';

/** Props of {@link MendList}. */
export interface MendListProps {
  readonly definition: FormDefinition;
  readonly texts: FormTexts;
  readonly errors: readonly AnswerError[];
  /** The address of a question. */
  readonly hrefOf: (page: string, field: string) => string;
}

/** What keeps the form from being sent, each with the way to its question. */
export function MendList({ definition, texts, errors, hrefOf }: MendListProps) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Notice tone="negative" live="alert" title={t('check.notReady')}>
      <ul>
        {errors.map(error => {
          const field = fieldOf(error);
          const page = field && pageOfField(definition, field);
          const sentence = errorText(error, texts);
          return (
            <li key={`${error.pointer} ${error.code}`}>
              {page && field ? (
                <Link href={hrefOf(page, field)}>{sentence}</Link>
              ) : (
                sentence
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
