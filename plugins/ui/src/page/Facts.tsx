import type { ReactNode } from 'react';
import { uiTranslationRef } from '../language/translation';
import './page.css';
import { useTexts } from '../language/useTexts';

/** One line of {@link Facts}; a value that is absent reads "not answered". */
export interface Fact {
  readonly term: string;
  readonly value?: ReactNode;
  readonly action?: ReactNode;
}

/** Terms and their values, in two columns where there is room. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  const { t } = useTexts(uiTranslationRef);
  return (
    <dl className="tuki-facts">
      {items.map(({ term, value, action }, index) => (
        // Two lines may well have the same term.
        <div key={`${index} ${term}`}>
          <dt>{term}</dt>
          <dd>
            {isEmpty(value) ? (
              <span className="tuki-facts-empty">{t('facts.empty')}</span>
            ) : (
              value
            )}
          </dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode): boolean {
  return value === undefined || value === null || value === '';
}
