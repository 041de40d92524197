/** The catalogue model as layers; a subpath of its own, so that no browser bundle carries it. */
export { expertNetworkModelLayers } from './model/expertNetworkModelLayers';
