import { createPortalBackend } from './createPortalBackend';
import { startOrEnd } from './startOrEnd';

void startOrEnd(createPortalBackend());
