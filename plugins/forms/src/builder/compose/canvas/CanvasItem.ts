import type {
  FieldTexts,
  FormText,
  PageNote,
  QuestionKind,
} from '@tukiverkko/plugin-forms-common';

/** A question as the canvas draws it. */
export interface CanvasQuestion {
  readonly kind: 'question' | 'cell';
  readonly element: string;
  /** What it asks for; undefined where its block leads nowhere. */
  readonly asks: QuestionKind | undefined;
  readonly isRequired: boolean;
  /** A rule decides whether it must be answered. */
  readonly hasRequiredRule: boolean;
  readonly texts: FieldTexts;
  readonly maxLength?: number;
  /** Where its choices come from, if not from the form. */
  readonly source?: string;
  /** Others offer the very same choices. */
  readonly isShared: boolean;
  readonly cells: readonly CanvasQuestion[];
}

/** A text among the questions. */
export interface CanvasNote {
  readonly kind: 'note';
  readonly element: string;
  readonly tone: PageNote['tone'];
  readonly text: FormText;
}

/** What stands on a page. */
export type CanvasItem = CanvasQuestion | CanvasNote;
