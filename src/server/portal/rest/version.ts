/** Version of the REST API as a whole (semver); the first number stands in its addresses. */
export const VERSION = '1.0.0';

/** Where it begins. */
export const ROOT = `/api/v${VERSION.split('.')[0]}`;
