import { auditOperations } from './audit-operations.ts';
import { datasetOperations } from './dataset-operations.ts';
import { keyOperations } from './key-operations.ts';
import { recordOperations } from './record-operations.ts';
import type { Operations } from './root-fields.ts';
import { submissionOperations } from './submission-operations.ts';
import { viewerOperations } from './viewer-operations.ts';
import { webhookOperations } from './webhook-operations.ts';

export const operations: readonly Operations[] = [
  viewerOperations,
  datasetOperations,
  keyOperations,
  auditOperations,
  recordOperations,
  submissionOperations,
  webhookOperations,
];

/** The same as the library takes them: one object a type. */
export function operationResolvers(): Required<Operations> {
  return {
    Query: Object.assign({}, ...operations.map(({ Query }) => Query)),
    Mutation: Object.assign({}, ...operations.map(({ Mutation }) => Mutation)),
  };
}
