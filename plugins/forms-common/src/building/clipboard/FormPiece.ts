import type { FormDefinition } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';

/**
 * Elements of a form with everything that belongs to them, as they lie on the clipboard or on the shelf of blocks. It holds
 * a form of its own that has only these, so it is read and checked like any other.
 */
export interface FormPiece {
  readonly piece: 'tukiverkko-form';
  /** What was copied, in its order; of a page what stands on it is not named again. */
  readonly elements: readonly ElementName[];
  /** Only these elements, with their rules, texts and shared options; its tests and where it sends are left out. */
  readonly definition: FormDefinition;
}
