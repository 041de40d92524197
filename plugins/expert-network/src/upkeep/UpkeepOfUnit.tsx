import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  isConsultationServiceEntity,
  isExpertNetworkEntity,
  isTeamEntity,
  type UpkeepUnit,
} from '@tukiverkko/plugin-expert-network-common';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';

/** What is known of how true the unit of a page is kept. */
interface UpkeepOnPage {
  /** Absent until it is known, and for what nobody confirms. */
  readonly unit?: UpkeepUnit;
  readonly onSaved: (unit: UpkeepUnit) => void;
  readonly onLook: () => void;
}

const nothing: UpkeepOnPage = {
  onSaved: () => undefined,
  onLook: () => undefined,
};
const Known = createContext<UpkeepOnPage>(nothing);

/** Asks once for a page how true its unit is kept; without an answer the page shows what its entity says. */
export function UpkeepOfUnit(props: {
  readonly entity: Entity;
  readonly children: ReactNode;
}) {
  const { entity } = props;
  const api = useApi(expertNetworkApiRef);
  const isKept =
    isTeamEntity(entity) ||
    isExpertNetworkEntity(entity) ||
    isConsultationServiceEntity(entity);
  const ref = stringifyEntityRef(entity);
  const { value, retry } = useLoad(isKept ? ref : undefined, () =>
    api.upkeepOf(ref),
  );
  const [unit, setUnit] = useState(value);
  useEffect(() => setUnit(value), [value]);

  const known = useMemo(
    () => ({ unit, onSaved: setUnit, onLook: retry }),
    [unit, retry],
  );
  return <Known.Provider value={known}>{props.children}</Known.Provider>;
}

/** How true the unit of this page is kept. */
export function useUpkeepOfUnit(): UpkeepOnPage {
  return useContext(Known);
}
