import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** Serves the schema as it is written (SDL), for generators of code and for people. */
export function serveSdl(app: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  app.get('/graphql/schema.graphql', (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').type('text/plain; charset=utf-8').send(sdl),
  );
}
