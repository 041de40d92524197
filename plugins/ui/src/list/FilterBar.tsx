import { Button } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { uiTranslationRef } from '../language/translation';
import './list.css';
import { useTexts } from '../language/useTexts';

/** A filter that is on, named with its group: "Alue: Kainuu". */
export interface ChosenFilter {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** Props of {@link FilterBar}. */
export interface FilterBarProps {
  /** Name of the group for those who listen; "Rajaukset" unless said otherwise. */
  readonly label?: string;
  /** The controls. */
  readonly children?: ReactNode;
  readonly chosen?: readonly ChosenFilter[];
  readonly onClear?: () => void;
  /** How many are shown, in words; announced when it changes. */
  readonly count?: string;
}

/** Filters, those that are on as removable tags, and how many rows they leave. */
export function FilterBar({
  label,
  children,
  chosen = [],
  onClear,
  count,
}: FilterBarProps) {
  const { t } = useTexts(uiTranslationRef);
  return (
    <div
      className="tuki-filter-bar"
      role="group"
      aria-label={label ?? t('filter.label')}
    >
      {children && <div className="tuki-filter-controls">{children}</div>}
      {chosen.length > 0 && (
        <div className="tuki-filter-chosen">
          <ul aria-label={t('filter.chosen')}>
            {chosen.map(filter => (
              <li key={filter.id}>
                <button
                  type="button"
                  className="tuki-filter-tag"
                  aria-label={t('filter.remove', { name: filter.label })}
                  onClick={filter.onRemove}
                >
                  {filter.label}
                  <RiCloseLine aria-hidden size="1.125em" />
                </button>
              </li>
            ))}
          </ul>
          {onClear && (
            <Button variant="tertiary" onPress={onClear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      )}
      <div role="status" className="tuki-filter-count">
        {count}
      </div>
    </div>
  );
}
