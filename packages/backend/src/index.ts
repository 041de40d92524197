import { createPortalBackend } from './createPortalBackend';
import { endUnheard } from './endUnheard';
import { startOrEnd } from './startOrEnd';

endUnheard();
void startOrEnd(createPortalBackend());
