import type { KindName } from '../../shared/kind-names.ts';
import type { Body } from './record-body.ts';

/** A record that will be published when the submission is accepted. */
export interface Proposed {
  kind: KindName;
  body: Body;
  /** Revision of the record that it changes; absent for a new one. */
  revision?: number;
}
