import { Field, LangText } from '@tukiverkko/ui';
import type { ReactNode } from 'react';
import {
  descriptionId,
  errorId,
  type FieldTemplateProps,
  getSchemaType,
  getTemplate,
  getUiOptions,
  helpId,
  type RJSFSchema,
  TranslatableString,
} from '@rjsf/utils';
import { prefillSource } from '@tukiverkko/plugin-forms-common';
import { NoteList } from '../../page/NoteList';
import type { ShownNote } from '../../page/pageNotes';
import { PersonalDetailsNote } from '../../personalDetails/PersonalDetailsNote';
import { onlyIn } from '../../texts/onlyIn';
import { FieldAdvice } from '../FieldAdvice';
import { FieldFrameContext } from '../FieldFrame';
import { languageOf } from '../FormContext';

/** Label, help, errors, control: in this order, each known to the control by its id. */
export function FieldTemplate(props: FieldTemplateProps) {
  const { children, displayLabel, hidden, registry, schema, uiSchema } = props;
  const options = getUiOptions(uiSchema, registry.globalUiOptions);
  const WrapIfAdditionalTemplate = getTemplate<'WrapIfAdditionalTemplate'>(
    'WrapIfAdditionalTemplate',
    registry,
    options,
  );
  if (hidden) return <div hidden>{children}</div>;
  // A single checkbox carries its own label.
  const labelled =
    displayLabel &&
    !(getSchemaType(schema) === 'boolean' && isCheckbox(options.widget));
  return (
    <WrapIfAdditionalTemplate {...props}>
      {Array.isArray(options.notes) && (
        <NoteList
          notes={options.notes as readonly ShownNote[]}
          language={languageOf(registry.formContext)}
        />
      )}
      {labelled ? <Labelled {...props} /> : <Unlabelled {...props} />}
      {schema['x-about-somebody'] && (
        <PersonalDetailsNote
          text={String(props.formData ?? '')}
          language={languageOf(registry.formContext)}
        />
      )}
      <FieldAdvice
        uiSchema={uiSchema}
        language={languageOf(registry.formContext)}
      />
    </WrapIfAdditionalTemplate>
  );
}

function Labelled(props: FieldTemplateProps) {
  const {
    children,
    description,
    errors,
    help,
    id,
    rawDescription,
    rawErrors,
    required,
    schema,
    uiSchema,
  } = props;
  const options = getUiOptions(uiSchema);
  return (
    <Field
      id={id}
      label={inItsLanguage(nameOf(props), schema)}
      note={
        <>
          {languageNote(props)}
          <SourceNote {...props} />
        </>
      }
      help={
        rawDescription || options.help ? (
          <>
            {rawDescription ? description : null}
            {help}
          </>
        ) : undefined
      }
      error={errors && rawErrors?.length ? errors : undefined}
      optional={!required}
      group={isGroup(options.widget ?? schema.format) || !hasControl(schema)}
    >
      {wiring => (
        <FieldFrameContext.Provider
          value={{ ...wiring, id, name: nameOf(props) }}
        >
          {children}
        </FieldFrameContext.Provider>
      )}
    </Field>
  );
}

/** Checkboxes name themselves; objects and lists have a legend and show their messages under it. */
function Unlabelled(props: FieldTemplateProps) {
  const {
    children,
    description,
    errors,
    help,
    id,
    rawDescription,
    rawErrors,
    registry,
    schema,
    uiSchema,
  } = props;
  const options = getUiOptions(uiSchema, registry.globalUiOptions);
  const type = getSchemaType(schema);
  const fieldset =
    (type === 'object' || type === 'array') &&
    !schema.anyOf &&
    !schema.oneOf &&
    (!options.field || options.field === 'rows');
  const described =
    type === 'boolean' && options.label !== false && Boolean(rawDescription);
  const failed = Boolean(errors && rawErrors?.length);
  const ids = [
    described && descriptionId(id),
    options.help && helpId(id),
    failed && errorId(id),
  ].filter(Boolean);
  const messages = ids.length > 0 && (
    <div className="tuki-form-messages">
      {described && description}
      {help}
      {errors}
    </div>
  );
  return (
    <FieldFrameContext.Provider
      value={{
        id,
        name: nameOf(props),
        ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
        ...(failed && { 'aria-invalid': true as const }),
        ...(fieldset && { messages }),
      }}
    >
      {!fieldset && messages}
      {children}
    </FieldFrameContext.Provider>
  );
}

const groupWidgets: ReadonlySet<unknown> = new Set([
  ...['radio', 'checkboxes', 'rating', 'alt-date', 'alt-datetime', 'date-time'],
  ...[
    'RadioWidget',
    'CheckboxesWidget',
    'RatingWidget',
    'AltDateWidget',
    'AltDateTimeWidget',
    'DateTimeWidget',
  ],
]);

/** Whether the label names a group of controls instead of one. */
function isGroup(widget: unknown): boolean {
  return groupWidgets.has(widget);
}

function isCheckbox(widget: unknown): boolean {
  return widget === undefined || widget === 'checkbox';
}

/** A title that is not translated says which language it is in, so that it is read aloud in its own. */
function inItsLanguage(title: string, schema: RJSFSchema): ReactNode {
  const lang: string | undefined = schema['x-lang'];
  return lang ? <LangText lang={lang}>{title}</LangText> : title;
}

/** Where an answer came from that stood there already, as long as nobody changed it. */
function SourceNote({ uiSchema, registry }: FieldTemplateProps) {
  const { source, sourceNote } = getUiOptions(uiSchema);
  const note =
    typeof source === 'string'
      ? prefillSource(source)[languageOf(registry.formContext)]
      : undefined;
  // What was carried over covers what was known before.
  const said = typeof sourceNote === 'string' ? sourceNote : note;
  return said ? <div className="tuki-field-help">{said}</div> : null;
}

function languageNote({ schema, registry }: FieldTemplateProps): ReactNode {
  const lang: string | undefined = schema['x-lang'];
  const note =
    lang === undefined
      ? undefined
      : onlyIn[lang]?.[languageOf(registry.formContext)];
  return note && <div className="tuki-field-help">{note}</div>;
}

const withControl: ReadonlySet<unknown> = new Set([
  ...['string', 'number', 'integer', 'boolean', 'array', 'object'],
]);

/** False for a field that draws nothing a label could point to: `null`, or a type nobody knows. */
function hasControl(schema: RJSFSchema): boolean {
  return withControl.has([getSchemaType(schema)].flat()[0]);
}

/** An item of a list is named by its place; what has no name at all is at least a value. */
function nameOf({
  fieldPathId,
  label,
  registry,
  schema,
}: FieldTemplateProps): string {
  const place = fieldPathId.path.at(-1);
  if (typeof place === 'number')
    return `${
      schema.title ??
      registry.translateString(TranslatableString.ArrayItemTitle)
    } ${place + 1}`;
  return label || registry.translateString(TranslatableString.Value);
}
