/** Address of the licence of what Kruispunt publishes: CC BY 4.0, as `seeds/LICENSE` says. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
