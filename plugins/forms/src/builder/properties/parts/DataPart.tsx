import type { PropertySubject } from '@tukiverkko/plugin-forms-common/building';
import styles from '../properties.module.css';
import { IdPart } from './IdPart';
import { OptionCodes } from './OptionCodes';
import { ReferenceList } from './ReferenceList';

/** What an element is called by machines, and what refers to it. */
export function DataPart({ subject }: { readonly subject: PropertySubject }) {
  return (
    <div className={styles.stack}>
      <IdPart element={subject.element} />
      <OptionCodes subject={subject} />
      <ReferenceList element={subject.element} />
    </div>
  );
}
