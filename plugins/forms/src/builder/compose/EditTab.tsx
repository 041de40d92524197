import type { FormDefinition, FormPage } from '@tukiverkko/plugin-forms-common';
import { elementAt } from '@tukiverkko/plugin-forms-common/building';
import { Notice } from '@tukiverkko/ui';
import { useMemo, useRef } from 'react';
import { Panes } from '../frame/Panes';
import { PropertiesPane } from '../properties/PropertiesPane';
import { useBuilder } from '../session/Builder';
import { Canvas } from './canvas/Canvas';
import { EmptyForm } from './canvas/EmptyForm';
import { ClipboardArea } from './clipboard/ClipboardArea';
import { PasteDialog } from './clipboard/PasteDialog';
import { useClipboard } from './clipboard/useClipboard';
import { type Composing, ComposingContext } from './Composing';
import { ComposeDialogs } from './dialogs/ComposeDialogs';
import { Outline } from './outline/Outline';
import { useComposeCommands } from './useComposeCommands';
import { useCommands } from './useCommands';
import { useDragging } from './useDragging';
import { useWriting } from './useWriting';

/** Where a form is put together: its outline, one page as its reader sees it, and what is said of the element at hand. */
export function EditTab() {
  const { definition, isFrozen, language, mayEdit, select, selection } =
    useBuilder();
  const mayChange = mayEdit && !isFrozen;
  const write = useWriting();
  const page = useShownPage(definition, selection);
  const { commands, dialog, renamed } = useCommands(page?.id);
  const drag = useDragging(commands);
  const clipboard = useClipboard(commands);
  useComposeCommands(commands, clipboard, mayChange);
  const composing = useMemo<Composing>(
    () => ({
      mayChange,
      language,
      write,
      drag,
      run: commands.run,
      open: element => select([element], { focus: true }),
      pasteOptions: (element, list) =>
        commands.open({ kind: 'options', element, list }),
    }),
    [mayChange, language, write, drag, commands, select],
  );
  const edited = mayChange && selection.length === 1 ? selection[0] : undefined;
  return (
    <ComposingContext.Provider value={composing}>
      {clipboard.refusal && (
        <Notice tone="warning" live="alert">
          {clipboard.refusal}
        </Notice>
      )}
      <ClipboardArea clipboard={clipboard} mayChange={mayChange}>
        <Panes
          outline={<Outline renamed={renamed} onRenamed={commands.rename} />}
          form={page ? <Canvas page={page} edited={edited} /> : <EmptyForm />}
          properties={<PropertiesPane />}
        />
      </ClipboardArea>
      <PasteDialog piece={clipboard.asked} onAnswer={clipboard.answer} />
      <ComposeDialogs dialog={dialog} commands={commands} />
    </ComposingContext.Provider>
  );
}

/** The page of what is selected; without one the page looked at last, or the first. */
function useShownPage(
  definition: FormDefinition,
  selection: readonly string[],
): FormPage | undefined {
  const last = useRef<string>();
  const lead = selection[selection.length - 1];
  const found = lead === undefined ? undefined : elementAt(definition, lead);
  const own = found && 'page' in found ? found.page : undefined;
  const page =
    own ??
    definition.pages.find(({ id }) => id === last.current) ??
    definition.pages[0];
  last.current = page?.id;
  return page;
}
