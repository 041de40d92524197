import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { NotFoundPage } from '../load/NotFoundPage';
import { FormPages } from './frame/FormPages';
import { GuidePage } from './guide/GuidePage';
import { FormsPage } from './list/FormsPage';
import { BlocksPage } from './start/BlocksPage';
import { sessionsOf } from './session/Sessions';

/** The pages under `/builder`. */
export function BuilderRoom() {
  const api = useApi(formsApiRef);
  useEffect(
    () => () => {
      sessionsOf(api).leave();
    },
    [api],
  );
  return (
    <Routes>
      <Route path="/" element={<FormsPage />} />
      <Route path="/blocks" element={<BlocksPage />} />
      <Route path="/guide" element={<GuidePage />} />
      <Route path="/:key" element={<ToEdit />} />
      <Route path="/:key/:tab" element={<FormPages />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

function ToEdit() {
  const { key = '' } = useParams();
  return <Navigate to={`/builder/${encodeURIComponent(key)}/edit`} replace />;
}
