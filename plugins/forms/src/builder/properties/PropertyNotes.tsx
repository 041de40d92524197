import { Button } from '@backstage/ui';
import {
  propertyOf,
  type PropertyState,
} from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './properties.module.css';
import { usePropertyWords } from './usePropertyWords';

/** Props of {@link PropertyNotes}. */
export interface PropertyNotesProps {
  readonly state: PropertyState;
  readonly element: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  /** Undefined takes back what was said. */
  readonly onSay: (value: unknown) => void;
}

/** Under a property: what is usual and the way back to it, what stands in the published version and the way back to that. */
export function PropertyNotes(props: PropertyNotesProps) {
  const { state, element, label, isReadOnly, onSay } = props;
  const { t } = useTexts(builderTranslationRef);
  const words = usePropertyWords();
  const { published } = useBuilder();
  const { name, usual, before } = state;
  const { isNeeded } = propertyOf(name);
  const hasWayBack =
    !isReadOnly && !state.isUsual && (!isNeeded || usual !== undefined);
  if (usual === undefined && !hasWayBack && !before) return null;
  return (
    <div className={styles.notes}>
      {usual !== undefined && (
        <span className={styles.meta}>
          {t('properties.usual', { value: words.value(name, element, usual) })}
        </span>
      )}
      {hasWayBack && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t(
            usual === undefined ? 'properties.clearOf' : 'properties.resetOf',
            { property: label },
          )}
          onPress={() => onSay(undefined)}
        >
          {t(usual === undefined ? 'properties.clear' : 'properties.reset')}
        </Button>
      )}
      {before && published && (
        <>
          <span className={styles.was}>
            {t('properties.was', {
              version: String(published.version),
              value: words.value(name, element, before.value),
            })}
          </span>
          {!isReadOnly && (
            <Button
              size="small"
              variant="tertiary"
              aria-label={t('properties.restoreOf', { property: label })}
              onPress={() => onSay(before.value)}
            >
              {t('properties.restore')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
