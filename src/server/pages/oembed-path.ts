/** Where oEmbed is asked. */
export const OEMBED_PATH = '/oembed';

/** Where it is asked about the page at an address. */
export const pathToOembed = (address: string): string => `${OEMBED_PATH}?${new URLSearchParams({ url: address, format: 'json' })}`;
