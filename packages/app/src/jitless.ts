import { z } from 'zod';

// zod asks once whether it may compile code. The strict content security policy says no, loudly; so it must not ask.
// This has to run before any other module builds a schema, which is why it is a module of its own, imported first.
z.config({ jitless: true });
