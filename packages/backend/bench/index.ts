import { createPortalBackend } from '../src/createPortalBackend';
import { floorPlugin } from './floorPlugin';

const backend = createPortalBackend();
backend.add(floorPlugin);
backend.start();
