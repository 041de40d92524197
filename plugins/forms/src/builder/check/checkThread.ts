import { checkDefinition } from '@tukiverkko/plugin-forms-common/building';
import type { CheckQuestion } from './FormChecker';

// Runs in a thread of its own, so that a form of any size never holds up a key.
globalThis.onmessage = ({ data }: MessageEvent<CheckQuestion>) =>
  globalThis.postMessage(checkDefinition(data.definition, data.sources));
