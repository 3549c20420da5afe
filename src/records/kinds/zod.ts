import { z } from 'zod';

// Elsewhere zod makes programs of schemas, to be fast; in a browser the policy of the pages forbids that.
if ('document' in globalThis) z.config({ jitless: true });

export { z };
