import { inject } from 'vitest';

// Before the first start: no program is to do it meanwhile.
await fetch(`${inject('neo4j')}/prepared`);
