import { json } from '@codemirror/lang-json';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorView, keymap } from '@codemirror/view';
import CodeMirror, { type ReactCodeMirrorRef } from '@uiw/react-codemirror';
import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { TextRange } from './placesInJson';
import { useIsDark } from './useIsDark';

/** What a text editor lets others do with it. */
export interface SourceEditorHandle {
  /** Shows a place and puts the cursor there. */
  readonly show: (place: TextRange) => void;
}

/** Props of {@link SourceEditor} and {@link PlainSource}. */
export interface SourceEditorProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly label: string;
  readonly describedBy: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Esc goes on to what is behind the editor. */
  readonly onLeave: () => void;
}

/** The text with colours, line numbers and folding, problems where they are. */
export const SourceEditor = forwardRef<SourceEditorHandle, SourceEditorProps>(
  function ColouredField(props, ref) {
    const { text, onChange, isReadOnly, label, describedBy, diagnostics } =
      props;
    const editor = useRef<ReactCodeMirrorRef>(null);
    const leave = useRef(props.onLeave);
    leave.current = props.onLeave;
    const isDark = useIsDark();
    useImperativeHandle(ref, () => ({
      show: ({ from, to }) => {
        const view = editor.current?.view;
        if (!view) return;
        const end = view.state.doc.length;
        view.dispatch({
          selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
          effects: EditorView.scrollIntoView(Math.min(from, end), {
            y: 'center',
          }),
        });
        view.focus();
      },
    }));
    useEffect(() => {
      const view = editor.current?.view;
      if (!view) return;
      const end = view.state.doc.length;
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.filter(({ to }) => to <= end),
        ),
      );
    }, [diagnostics]);
    const extensions = useMemo(
      () => [
        json(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
        }),
        keymap.of([
          {
            key: 'Escape',
            run: () => {
              leave.current();
              return true;
            },
          },
        ]),
      ],
      [label, describedBy],
    );
    return (
      <CodeMirror
        ref={editor}
        value={text}
        onChange={onChange}
        readOnly={isReadOnly}
        height="60vh"
        theme={isDark ? 'dark' : 'light'}
        extensions={extensions}
      />
    );
  },
);
