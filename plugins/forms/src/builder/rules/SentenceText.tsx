import type { SentencePart } from '@tukiverkko/plugin-forms-common/building';
import { Fragment } from 'react';
import styles from './rules.module.css';

/** A sentence, with what the form calls things set apart from our words. */
export function SentenceText({
  parts,
}: {
  readonly parts: readonly SentencePart[];
}) {
  return (
    <>
      {parts.map(({ text, role }, index) =>
        role === 'word' ? (
          // Parts have no identity but their order.
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <span
            key={index}
            className={role === 'name' ? styles.name : styles.value}
          >
            {text}
          </span>
        ),
      )}
    </>
  );
}
