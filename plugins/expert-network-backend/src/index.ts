export { expertNetworkPlugin as default } from './plugin';
