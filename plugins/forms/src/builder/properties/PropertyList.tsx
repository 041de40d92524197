import type {
  PropertyState,
  PropertySubject,
} from '@tukiverkko/plugin-forms-common/building';
import styles from './properties.module.css';
import { PropertyField } from './PropertyField';

/** Props of {@link PropertyList}. */
export interface PropertyListProps {
  readonly states: readonly PropertyState[];
  readonly subject: PropertySubject;
  readonly elements: readonly string[];
  readonly isReadOnly: boolean;
}

/** Properties under each other. */
export function PropertyList({ states, ...rest }: PropertyListProps) {
  return (
    <div className={styles.list}>
      {states.map(state => (
        // A field that was left half typed belongs to the element it was typed for.
        <PropertyField
          key={`${rest.elements.join(' ')} ${state.name}`}
          state={state}
          {...rest}
        />
      ))}
    </div>
  );
}
