import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Served, serve } from '../setup/server.ts';

let server: Served;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const postText = (body: string, contentType = 'application/json'): Promise<Answer> =>
  server.request('/graphql', { method: 'POST', headers: { 'content-type': contentType }, body });

const refused = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

describe('a request that is no query', () => {
  it.each([
    ['broken JSON', '{"query": "{ __typename }"', 400, 'The body is not valid JSON.'],
    ['an empty body', '', 400, 'The body is empty: send a JSON object with a query.'],
    ['an object without a query', '{}', 400, 'POST body missing, invalid Content-Type, or JSON object has no keys.'],
    ['a batch', '[{"query":"{ __typename }"}]', 400, 'Operation batching disabled.'],
    [
      'more than a megabyte',
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_000_000)}` }),
      413,
      'The body is too large: send a shorter query, or less in its variables.',
    ],
  ])('%s is refused', async (_, body, status, message) => {
    expect(await postText(body)).toMatchObject({ status, body: refused(message) });
  });

  const mutation = JSON.stringify({ query: '{ __typename }', variables: { name: 'Prehabilitatie-regio é' } });
  it.each([
    ['in Latin-1', Buffer.from(mutation, 'latin1'), 'application/json'],
    ['that ends within a character', Buffer.from(mutation).subarray(0, Buffer.from(mutation).indexOf(0xc3) + 1), 'application/json'],
    ['that says to be in Latin-1', Buffer.from('{"query":"{ __typename }"}'), 'application/json; charset=ISO-8859-1'],
  ])('a body %s is refused, and not read with other characters', async (_, body, type) => {
    expect(await server.request('/graphql', { method: 'POST', headers: { 'content-type': type }, body })).toMatchObject({
      status: 400,
      body: refused('The body is not UTF-8, as JSON must be: encode it as that.'),
    });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])('as %s is a query', async (type) => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(mutation)]);
    for (const body of [Buffer.from(mutation), marked])
      expect(await server.request('/graphql', { method: 'POST', headers: { 'content-type': type }, body })).toMatchObject({
        status: 200,
        body: { data: { __typename: 'Query' } },
      });
  });

  it.each(['text/plain', 'text/plain; application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s is refused, since a form of another site could send it',
    async (type) => {
      expect(await postText(JSON.stringify({ query: '{ __typename }' }), type)).toMatchObject({
        status: 415,
        body: refused('The body must be JSON, with the content-type application/json.'),
      });
    },
  );

  it.each(['text/plain', 'application/json', 'nothing of the sort'])(
    'by GET is answered, whatever body it says not to have: %s',
    async (type) => {
      const answer = await server.request('/graphql?query={__typename}', { headers: { 'content-type': type } });
      expect(answer).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
    },
  );

  it('never writes by GET, nor by HEAD', async () => {
    const path = `/graphql?query=${encodeURIComponent('mutation { __typename }')}`;
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await server.request(path, { method });
      expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    const answer = await server.request('/graphql', { method });
    expect(answer).toMatchObject({ status: 405, body: refused('GraphQL is asked with GET or POST.') });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it('at an unknown address is answered 404, without repeating the address', async () => {
    expect(await server.request('/elsewhere?query=secret')).toMatchObject({
      status: 404,
      body: refused('There is nothing at this address: GraphQL is at /graphql.'),
    });
  });

  it('at an address that is none is refused', async () => {
    expect(await server.request('/%zz')).toMatchObject({ status: 400, body: refused('The address is not a valid URL.') });
  });

  it('for a host that is none is refused', async () => {
    const body = await new Promise<string>((resolve) => {
      const headers = { host: '[' };
      rawRequest(`${server.url}/graphql?query={__typename}`, { headers }, async (response) => {
        let text = `${response.statusCode} `;
        for await (const chunk of response) text += chunk;
        resolve(text);
      }).end();
    });
    const values = { reason: 'NO_HOST', values: {} };
    const error = { message: 'The Host header is not a valid host.', extensions: { code: 'BAD_REQUEST', ...values } };
    expect(body).toBe(`400 ${JSON.stringify({ errors: [error] })}`);
  });
});
