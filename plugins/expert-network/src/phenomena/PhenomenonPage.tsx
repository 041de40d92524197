import { conceptOf } from '@tukiverkko/plugin-expert-network-common';
import { useParams } from 'react-router-dom';
import { Phenomenon } from './Phenomenon';
import { PhenomenonNotFound } from './PhenomenonNotFound';

/** The phenomenon that the address names. A replaced code shows what it was replaced by, and says so. */
export function PhenomenonPage() {
  const { code = '' } = useParams();
  const asked = conceptOf('phenomena', code);
  const current =
    asked?.replacedBy === undefined
      ? asked
      : conceptOf('phenomena', asked.replacedBy);
  return asked && current ? (
    <Phenomenon concept={current} asked={asked} />
  ) : (
    <PhenomenonNotFound />
  );
}
