import type { EntityNode } from '@backstage/plugin-catalog-graph';
import { useLanguage } from '@tukiverkko/ui';
import { nameIn } from '../nameIn';
import styles from './RelationsGraph.module.css';
import { inLines } from './inLines';

// The picture is laid out before it is painted, so the width is reckoned from the letters.
const letter = 9;
const line = 22;
const padding = 12;

/** One entity of the graph: its name in the reader's language, in a box that fits it. */
export function GraphNode({ node }: { readonly node: EntityNode }) {
  const language = useLanguage();
  const { entity, focused, onClick } = node;
  const lines = inLines(nameIn(entity, language).text, 24);
  const width =
    Math.max(...lines.map(({ length }) => length)) * letter + 2 * padding;
  const height = lines.length * line + 2 * padding;

  return (
    <g
      className={focused ? `${styles.node} ${styles.focused}` : styles.node}
      onClick={onClick}
    >
      <rect width={width} height={height} rx={6} />
      {lines.map((text, at) => (
        <text
          key={at}
          x={width / 2}
          y={padding + (at + 0.5) * line}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
