import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { serve } from '../setup/server.ts';

test('every audit of GraphQL over HTTP finds the server compliant, but for the status of errors in application/json', async () => {
  const server = await serve();
  const results = await auditServer({ url: `${server.url}/graphql` });
  await server.close();
  expect(results).toHaveLength(61);
  expect(results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status}: ${result.name}`]))).toEqual([
    // Ours is 400, so that caches and monitors see that nothing was answered.
    'warn: SHOULD use 200 status code on document parsing failure when accepting application/json',
    'warn: SHOULD use 200 status code on document validation failure when accepting application/json',
    'warn: SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  ]);
});
