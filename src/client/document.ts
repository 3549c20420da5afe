import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';

/** A question with the types of its answer and variables, as GraphQL Code Generator makes it, or as text. */
export type Document<Data, Variables> = string | DocumentTypeDecoration<Data, Variables>;

/** The text of a question. Only what comes as a syntax tree needs the package `graphql`, to print it. */
export async function textOf(document: object | string): Promise<string> {
  if (!isTree(document)) return String(document);
  const { print } = await import('graphql');
  return print(document);
}

function isTree(document: object | string): document is DocumentNode {
  return typeof document === 'object' && 'kind' in document && document.kind === 'Document';
}
