import type { TemplatesType } from '@rjsf/utils';
import { ArrayFieldDescriptionTemplate } from './ArrayFieldDescriptionTemplate';
import { ArrayFieldItemButtonsTemplate } from './ArrayFieldItemButtonsTemplate';
import { ArrayFieldItemTemplate } from './ArrayFieldItemTemplate';
import { ArrayFieldTemplate } from './ArrayFieldTemplate';
import { ArrayFieldTitleTemplate } from './ArrayFieldTitleTemplate';
import { BaseInputTemplate } from './BaseInputTemplate';
import { CyclicSchemaExpandTemplate } from './CyclicSchemaExpandTemplate';
import { DescriptionFieldTemplate } from './DescriptionFieldTemplate';
import { ErrorListTemplate } from './ErrorListTemplate';
import { FallbackFieldTemplate } from './FallbackFieldTemplate';
import { FieldErrorTemplate } from './FieldErrorTemplate';
import { FieldHelpTemplate } from './FieldHelpTemplate';
import { FieldTemplate } from './FieldTemplate';
import { GridTemplate } from './GridTemplate';
import { MultiSchemaFieldTemplate } from './MultiSchemaFieldTemplate';
import { ObjectFieldTemplate } from './ObjectFieldTemplate';
import { OptionalDataControlsTemplate } from './OptionalDataControlsTemplate';
import { TitleFieldTemplate } from './TitleFieldTemplate';
import { UnsupportedFieldTemplate } from './UnsupportedFieldTemplate';
import { WrapIfAdditionalTemplate } from './WrapIfAdditionalTemplate';
import { AddButton } from './ButtonTemplates/AddButton';
import { ClearButton } from './ButtonTemplates/ClearButton';
import { CopyButton } from './ButtonTemplates/CopyButton';
import { MoveDownButton } from './ButtonTemplates/MoveDownButton';
import { MoveUpButton } from './ButtonTemplates/MoveUpButton';
import { RemoveButton } from './ButtonTemplates/RemoveButton';
import { SubmitButton } from './ButtonTemplates/SubmitButton';

/** Every template RJSF 6 has. */
export const templates = {
  ArrayFieldDescriptionTemplate,
  ArrayFieldItemButtonsTemplate,
  ArrayFieldItemTemplate,
  ArrayFieldTemplate,
  ArrayFieldTitleTemplate,
  BaseInputTemplate,
  CyclicSchemaExpandTemplate,
  DescriptionFieldTemplate,
  ErrorListTemplate,
  FallbackFieldTemplate,
  FieldErrorTemplate,
  FieldHelpTemplate,
  FieldTemplate,
  GridTemplate,
  MultiSchemaFieldTemplate,
  ObjectFieldTemplate,
  OptionalDataControlsTemplate,
  TitleFieldTemplate,
  UnsupportedFieldTemplate,
  WrapIfAdditionalTemplate,
  ButtonTemplates: {
    AddButton,
    ClearButton,
    CopyButton,
    MoveDownButton,
    MoveUpButton,
    RemoveButton,
    SubmitButton,
  },
} satisfies TemplatesType;
