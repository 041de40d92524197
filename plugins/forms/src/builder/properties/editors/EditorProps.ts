import type {
  PropertyEditor,
  PropertyState,
  PropertySubject,
} from '@tukiverkko/plugin-forms-common/building';
import type { ControlWiring } from '@tukiverkko/ui';

/** What the control of a property is given. */
export interface EditorProps<
  K extends PropertyEditor['kind'] = PropertyEditor['kind'],
> {
  readonly state: PropertyState;
  readonly editor: Extract<PropertyEditor, { kind: K }>;
  /** The element, or the first of several. */
  readonly subject: PropertySubject;
  readonly wiring: ControlWiring & { readonly id: string };
  readonly isReadOnly: boolean;
  /** Undefined takes back what was said. */
  readonly onChange: (value: unknown) => void;
  /** Says what cannot be kept, in words; undefined once it can. */
  readonly onError: (text: string | undefined) => void;
}
