/** Paths of cards. */
const CARD = /^(\/en)?\/embed\//;
/** Pixels beyond which no card is believed. */
const HIGHEST = 5_000;

/** Makes each frame with a card of an origin as high as the card says that it is. Cards that spoke before are asked to speak again. */
export function followHeights(origin: string): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const frame = height && cardsOf(origin).find(({ contentWindow }) => contentWindow === source);
    // The border of a frame may count as its height.
    if (frame) frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
  });
  for (const { contentWindow } of cardsOf(origin)) contentWindow?.postMessage({ type: 'kruispunt:tell-height' }, '*');
}

function cardsOf(origin: string): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => {
    const address = URL.canParse(src) ? new URL(src) : undefined;
    return address?.origin === origin && CARD.test(address.pathname);
  });
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'kruispunt:height') return undefined;
  return 'height' in data && typeof data.height === 'number' && data.height > 0 && data.height <= HIGHEST ? data.height : undefined;
}
