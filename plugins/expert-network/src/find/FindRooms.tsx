import { Loading } from '@tukiverkko/ui';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NetworksPage } from '../networks/NetworksPage';
import { PhenomenaPage } from '../phenomena/PhenomenaPage';
import { PhenomenonPage } from '../phenomena/PhenomenonPage';
import { RegionsPage } from '../regions/RegionsPage';
import { FindPage } from './FindPage';

// Few need them, and they are large.
const CoveragePage = lazy(async () => ({
  default: (await import('../coverage/CoveragePage')).CoveragePage,
}));

const MinePage = lazy(async () => ({
  default: (await import('../upkeep/MinePage')).MinePage,
}));

// Of the same few.
const ImportsPage = lazy(async () => ({
  default: (await import('../imports/ImportsPage')).ImportsPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('../imports/ImportPage')).ImportPage,
}));

const SurveysPage = lazy(async () => ({
  default: (await import('../surveys/SurveysPage')).SurveysPage,
}));
const SurveyPage = lazy(async () => ({
  default: (await import('../surveys/SurveyPage')).SurveyPage,
}));

/** The pages of Find help, by path. */
export function FindRooms() {
  return (
    <Routes>
      <Route index element={<FindPage />} />
      <Route path="regions" element={<RegionsPage />} />
      <Route path="networks" element={<NetworksPage />} />
      <Route path="phenomena" element={<PhenomenaPage />} />
      <Route path="phenomena/:code" element={<PhenomenonPage />} />
      <Route
        path="mine"
        element={
          <Suspense fallback={<Loading />}>
            <MinePage />
          </Suspense>
        }
      />
      <Route
        path="coverage"
        element={
          <Suspense fallback={<Loading />}>
            <CoveragePage />
          </Suspense>
        }
      />
      <Route
        path="imports"
        element={
          <Suspense fallback={<Loading />}>
            <ImportsPage />
          </Suspense>
        }
      />
      <Route
        path="imports/:id"
        element={
          <Suspense fallback={<Loading />}>
            <ImportPage />
          </Suspense>
        }
      />
      <Route
        path="surveys"
        element={
          <Suspense fallback={<Loading />}>
            <SurveysPage />
          </Suspense>
        }
      />
      <Route
        path="surveys/:id"
        element={
          <Suspense fallback={<Loading />}>
            <SurveyPage />
          </Suspense>
        }
      />
    </Routes>
  );
}
