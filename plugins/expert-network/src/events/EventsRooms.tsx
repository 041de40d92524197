import { stringifyEntityRef } from '@backstage/catalog-model';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import { useEntityPath } from '../links/useEntityPath';
import { EventsPage } from './EventsPage';

/** The pages of events, by path. */
export function EventsRooms() {
  return (
    <Routes>
      <Route index element={<EventsPage />} />
      <Route path=":name" element={<EventAddress />} />
    </Routes>
  );
}

/** The short address of an event leads to its page among the entities. */
function EventAddress() {
  const { name = '' } = useParams();
  const ref = stringifyEntityRef({ kind: 'Event', namespace: 'default', name });
  return <Navigate replace to={useEntityPath()(ref)} />;
}
