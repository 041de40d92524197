import type { PropertyEditor } from '@tukiverkko/plugin-forms-common/building';
import type { ComponentType } from 'react';
import { ChoiceEditor } from './ChoiceEditor';
import { ContinuesEditor } from './ContinuesEditor';
import type { EditorProps } from './EditorProps';
import { EntityEditor } from './EntityEditor';
import { FeedbackEditor } from './FeedbackEditor';
import { FilesEditor } from './FilesEditor';
import { FormEditor } from './FormEditor';
import { KnownEditor } from './KnownEditor';
import { NumberEditor } from './NumberEditor';
import { OptionsEditor } from './OptionsEditor';
import { PeriodEditor } from './PeriodEditor';
import { SentencesEditor } from './SentencesEditor';
import { SeveralEditor } from './SeveralEditor';
import { TextEditor } from './TextEditor';
import { TruthEditor } from './TruthEditor';

type Kind = PropertyEditor['kind'];

/** The control of each way to give a value. */
const controls: { readonly [K in Kind]: ComponentType<EditorProps<K>> } = {
  line: TextEditor,
  lines: TextEditor,
  pattern: TextEditor,
  whole: NumberEditor,
  number: NumberEditor,
  truth: TruthEditor,
  choice: ChoiceEditor,
  several: SeveralEditor,
  period: PeriodEditor,
  form: FormEditor,
  known: KnownEditor,
  options: OptionsEditor,
  sentences: SentencesEditor,
  entity: EntityEditor,
  feedback: FeedbackEditor,
  continues: ContinuesEditor,
  files: FilesEditor,
};

/** Editors that are several controls under one name. */
const groups: ReadonlySet<Kind> = new Set<Kind>([
  'several',
  'period',
  'options',
  'sentences',
  'entity',
  'continues',
  'files',
]);

/** Whether the name of a property names a group of controls. */
export const isGroup = ({ kind }: PropertyEditor): boolean => groups.has(kind);

/** The control a property is given with. */
export function PropertyControl(props: EditorProps) {
  const Control = controls[props.editor.kind] as ComponentType<EditorProps>;
  return <Control {...props} />;
}
