import { useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { edgeKeysOf } from './edgeKeys';
import styles from './RelationsGraph.module.css';

/** What a line between two entities means, in the reader's language. */
export function GraphLabel(props: { readonly relations: readonly string[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  return (
    <text className={styles.label} textAnchor="middle">
      {edgeKeysOf(props.relations)
        .map(key => t(key))
        .join(' · ')}
    </text>
  );
}
