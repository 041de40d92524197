import type { RegistryWidgetsType } from '@rjsf/utils';
import { AltDateTimeWidget } from './AltDateTimeWidget';
import { AltDateWidget } from './AltDateWidget';
import { CheckboxWidget } from './CheckboxWidget';
import { CheckboxesWidget } from './CheckboxesWidget';
import { ColorWidget } from './ColorWidget';
import { DateTimeWidget } from './DateTimeWidget';
import { DateWidget } from './DateWidget';
import { EmailWidget } from './EmailWidget';
import { EntityWidget } from './EntityWidget';
import { FileWidget } from './FileWidget';
import { HiddenWidget } from './HiddenWidget';
import { NumberWidget } from './NumberWidget';
import { PasswordWidget } from './PasswordWidget';
import { PickerWidget } from './PickerWidget';
import { RadioWidget } from './RadioWidget';
import { RangeWidget } from './RangeWidget';
import { RatingWidget } from './RatingWidget';
import { SelectWidget } from './SelectWidget';
import { TextWidget } from './TextWidget';
import { TextareaWidget } from './TextareaWidget';
import { TimeWidget } from './TimeWidget';
import { URLWidget } from './URLWidget';
import { typedWidgets } from './typedWidgets';
import { UpDownWidget } from './UpDownWidget';

/** Every widget RJSF 6 has, and ours: `entity`, `picker`, `number` and the short answers, named as a `ui:widget` names them. */
export const widgets = {
  AltDateTimeWidget,
  AltDateWidget,
  CheckboxWidget,
  CheckboxesWidget,
  ColorWidget,
  DateTimeWidget,
  DateWidget,
  EmailWidget,
  FileWidget,
  HiddenWidget,
  PasswordWidget,
  RadioWidget,
  RangeWidget,
  RatingWidget,
  SelectWidget,
  TextWidget,
  TextareaWidget,
  TimeWidget,
  URLWidget,
  UpDownWidget,
  entity: EntityWidget,
  number: NumberWidget,
  picker: PickerWidget,
  rating: RatingWidget,
  ...typedWidgets,
} satisfies RegistryWidgetsType;
