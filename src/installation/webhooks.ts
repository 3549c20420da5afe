import type { Webhook } from '../generated/schema.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';

/** Webhooks that nothing is sent to any more, and those whose last message did not get there. */
export function webhookFindings(webhooks: readonly Webhook[]): InstallationFinding[] {
  return webhooks.flatMap(({ id, url, disabled, failures, failingSince }): InstallationFinding[] => {
    const { host } = new URL(url);
    if (disabled) return [{ code: 'WEBHOOK_DISABLED', values: { id, host } }];
    return failures > 0 ? [{ code: 'WEBHOOK_FAILING', values: { id, host, failures, day: (failingSince ?? '').slice(0, 10) } }] : [];
  });
}
