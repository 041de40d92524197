import { useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { NotFoundPage } from '../load/NotFoundPage';
import { useLoad } from '../load/useLoad';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CheckPage } from './CheckPage';
import { DraftConflict } from './DraftConflict';
import { FillNotices } from './FillNotices';
import type { Filling } from './Filling';
import { useFillings } from './FillingsContext';
import { FormPage } from './FormPage';
import { firstPlace, taskList } from './formPlaces';
import { sentDrafts } from './sentDrafts';
import { TaskListPage } from './TaskListPage';
import { useFilling } from './useFilling';
import { useFormLayout } from './useFormLayout';
import { visiblePages } from './visiblePages';

/** The pages of one draft: its questions, and the check before sending. */
export function FillPages() {
  const { key = '', draftId = '' } = useParams();
  if (sentDrafts.has(draftId)) return <Navigate to="/" replace />;
  return <Draft key={draftId} formKey={key} draftId={draftId} />;
}

function Draft({
  formKey,
  draftId,
}: {
  readonly formKey: string;
  readonly draftId: string;
}) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const fillings = useFillings();
  const load = useLoad(draftId, () => fillings.get(api, formKey, draftId));
  return (
    <Loaded load={load} section={t('room.fill')}>
      {filling =>
        filling.form.key === formKey ? (
          <OpenForm
            // A draft that moved to another version is another form.
            key={filling.form.version}
            filling={filling}
            onMoved={() => {
              fillings.forget(draftId);
              load.reload();
            }}
          />
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}

function OpenForm(props: {
  readonly filling: Filling;
  readonly onMoved: () => void;
}) {
  const { filling, onMoved } = props;
  const fillings = useFillings();
  const page = useFilling(filling);
  const [layout] = useFormLayout();
  const [isPutOff, setIsPutOff] = useState(false);
  const { session, form } = filling;
  const { conflict } = page.state;

  // Coming back with the browser from the end page is the same as having chosen wrong.
  useEffect(() => {
    if (fillings.stopped !== filling) return;
    fillings.stopped = undefined;
    filling.restore();
  }, [fillings, filling]);

  const pages = visiblePages(form.definition, page.evaluation);
  const notices = (
    <FillNotices
      filling={filling}
      state={page.state}
      onChoose={() => setIsPutOff(false)}
      onMoved={onMoved}
    />
  );
  return (
    <>
      <Routes>
        <Route
          path="check"
          element={<CheckPage {...page} notices={notices} />}
        />
        <Route
          path={taskList}
          element={<TaskListPage {...page} pages={pages} notices={notices} />}
        />
        <Route
          path=":page"
          element={<FormPage {...page} pages={pages} notices={notices} />}
        />
        <Route
          path="/"
          element={<Navigate to={firstPlace(pages, layout)} replace />}
        />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      {conflict && !isPutOff && (
        <DraftConflict
          form={form.definition}
          answers={page.state.answers}
          conflict={conflict}
          onClose={() => setIsPutOff(true)}
          onResolve={answers => session.resolve(answers)}
        />
      )}
    </>
  );
}
