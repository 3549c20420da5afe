import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { isObject } from '../../shared/is-object.ts';
import type { Issuer } from './issuer.ts';

/** What is remembered while somebody is at the issuer's. */
interface Errand {
  /** Address within this site to come back to. */
  back: string;
}

function managerOf({ issuer, clientId, scope }: Issuer): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: redirectAddress(),
    response_type: 'code',
    scope,
    // Nothing outlives the tab.
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'kruispunt-oidc.' }),
    userStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'kruispunt-oidc.' }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}

/** One address for both languages, so that one is registered with the issuer. */
function redirectAddress(): string {
  return new URL('/werkplek', location.origin).href;
}

/** Goes to the issuer to sign in (authorization code with PKCE). Throws when the issuer can't be reached. */
export async function goToIssuer(issuer: Issuer, back: string): Promise<void> {
  await managerOf(issuer).signinRedirect({ state: { back } satisfies Errand });
}

/** Takes the token that the issuer sent somebody back with. Throws when it did not, or the answer is not to our question. */
export async function comeBack(issuer: Issuer): Promise<{ token: string; back: string }> {
  const manager = managerOf(issuer);
  const user = await manager.signinRedirectCallback(location.href);
  // The desk keeps the token itself.
  await manager.removeUser();
  return { token: user.access_token, back: isObject(user.state) ? String(user.state['back'] ?? '') : '' };
}
