import { Button } from '@backstage/ui';
import {
  buttonId,
  type ErrorSchema,
  type FieldPathList,
  type FieldProps,
  type Registry,
  toFieldPathId,
  TranslatableString,
} from '@rjsf/utils';
import { Confirm } from '@tukiverkko/ui';
import { useState } from 'react';
import { isAnswered } from '../../answers/isAnswered';
import { listTexts } from '../../texts/listTexts';
import { rowTexts } from '../../texts/rowTexts';
import { languageOf } from '../FormContext';
import { useListFocus } from '../ListFocus';
import type { RowsOptions, RowState } from '../rows';
import { RowQuestions } from './RowQuestions';
import { RowSummary } from './RowSummary';

interface RowCardProps {
  readonly registry: Registry;
  readonly options: RowsOptions;
  readonly row: Readonly<Record<string, unknown>>;
  readonly state: RowState | undefined;
  readonly errors: ErrorSchema | undefined;
  readonly path: FieldPathList;
  readonly index: number;
  readonly count: number;
  readonly name: string;
  readonly isLocked: boolean;
  readonly isOpen: boolean;
  readonly setIsOpen: (isOpen: boolean) => void;
  readonly onChange: FieldProps['onChange'];
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One row: its name, what was answered or its questions, and the buttons that act on it, each named with it. */
export function RowCard(props: RowCardProps) {
  const { registry, options, row, errors, index, count, name } = props;
  const { isLocked, isOpen, setIsOpen, onMove, onRemove } = props;
  const [isAsking, setIsAsking] = useState(false);
  const focusAfter = useListFocus();
  const language = languageOf(registry.formContext);
  const texts = rowTexts[language];
  const { translateString, globalFormOptions } = registry;
  const pathId = toFieldPathId(index, globalFormOptions, props.path);
  const id = pathId.$id;
  const { MoveDownButton, MoveUpButton, RemoveButton } =
    registry.templates.ButtonTemplates;
  // Until the next evaluation a new row has no state of its own: then it asks everything.
  const state: RowState = props.state ?? {
    shown: options.cells.map(cell => cell.id),
    required: [],
    readOnly: [],
  };
  const hasErrors = Object.keys(errors ?? {}).length > 0;
  const shows = isOpen || hasErrors;
  const button = (
    action: 'moveUp' | 'moveDown' | 'remove',
    text: TranslatableString,
  ) => ({
    registry,
    id: buttonId(pathId, action),
    'aria-label': `${translateString(text)}: ${name}`,
  });
  return (
    <div
      role="group"
      aria-labelledby={`${id}__name`}
      className="tuki-form-item"
    >
      <div className="tuki-form-card-name" id={`${id}__name`}>
        {name}
      </div>
      {shows ? (
        <RowQuestions
          {...{ registry, options, row, errors, pathId, state, isLocked }}
          onChange={props.onChange}
        />
      ) : (
        <RowSummary {...{ options, row, state, language }} />
      )}
      <div className="tuki-form-buttons">
        {shows ? (
          <Button
            variant="secondary"
            aria-label={`${texts.done}: ${name}`}
            onPress={() => {
              focusAfter(hasErrors ? id : `${id}__edit`);
              setIsOpen(false);
            }}
          >
            {texts.done}
          </Button>
        ) : (
          <Button
            id={`${id}__edit`}
            variant="secondary"
            aria-label={`${texts.edit}: ${name}`}
            onPress={() => {
              focusAfter(id);
              setIsOpen(true);
            }}
          >
            {texts.edit}
          </Button>
        )}
        {count > 1 && (
          <>
            <MoveUpButton
              {...button('moveUp', TranslatableString.MoveUpButton)}
              disabled={isLocked || index === 0}
              onClick={() => onMove(index - 1)}
            />
            <MoveDownButton
              {...button('moveDown', TranslatableString.MoveDownButton)}
              disabled={isLocked || index === count - 1}
              onClick={() => onMove(index + 1)}
            />
          </>
        )}
        <RemoveButton
          {...button('remove', TranslatableString.RemoveButton)}
          disabled={isLocked}
          onClick={() =>
            // Nothing is lost with a row nobody answered.
            isAnswered(row) ? setIsAsking(true) : onRemove()
          }
        />
      </div>
      <Confirm
        title={listTexts[language].removeTitle(name)}
        actionLabel={translateString(TranslatableString.RemoveButton)}
        cancelLabel={listTexts[language].keep}
        isDestructive
        isOpen={isAsking}
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          onRemove();
        }}
      >
        {listTexts[language].removeText}
      </Confirm>
    </div>
  );
}
