import { consultationServiceModelLayer } from './consultationServiceModelLayer';
import { eventModelLayer } from './eventModelLayer';
import { expertNetworkModelLayer } from './expertNetworkModelLayer';
import { initiativeModelLayer } from './initiativeModelLayer';
import { regionModelLayer } from './regionModelLayer';
import { teamModelLayer } from './teamModelLayer';

/** Everything the catalogue must learn to hold our entities. */
export const expertNetworkModelLayers = [
  regionModelLayer,
  teamModelLayer,
  expertNetworkModelLayer,
  consultationServiceModelLayer,
  eventModelLayer,
  initiativeModelLayer,
] as const;
