export { conversionOf, type Conversion } from './conversionOf';
export { mayBecome } from './converted';
export { lossText, type Loss } from './Loss';
