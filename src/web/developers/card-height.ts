// The script of a card: it tells the page around it how high it is, so that nothing is cut off. Without it the card is whole too, and scrolls.

const card = document.querySelector('main');
const content = card?.firstElementChild;
if (card && content && parent !== window) {
  const tell = () => {
    const height = heightOf(card, content);
    parent.postMessage({ type: 'kruispunt:height', height }, '*');
    tellWordPress('height', height);
  };
  // What stands out of sight is not watched until it is scrolled to.
  tell();
  document.fonts.ready.then(tell);
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && typeof data === 'object' && data !== null && 'type' in data && data.type === 'kruispunt:tell-height') tell();
  });
  for (const link of document.links) {
    link.addEventListener('click', (event) => {
      if (tellWordPress('link', link.href)) event.preventDefault();
    });
  }
}

/** Pixels that the card takes with its border, however high its frame is now. */
function heightOf(around: Element, within: Element): number {
  const { paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth } = getComputedStyle(around);
  const edges = [paddingBlockStart, paddingBlockEnd, borderBlockStartWidth, borderBlockEndWidth].map(Number.parseFloat);
  return Math.ceil(edges.reduce((sum, edge) => sum + edge, within.getBoundingClientRect().height));
}

/**
 * WordPress embeds what it finds by oEmbed in a frame that may open nothing: it takes messages with the secret that it gives, of a height
 * and of a link that was followed (`wp-includes/js/wp-embed.js`). Answers whether it is there.
 */
function tellWordPress(message: 'height' | 'link', value: number | string): boolean {
  const secret = /^#\?secret=(\w+)$/.exec(location.hash)?.[1];
  if (secret) parent.postMessage({ message, value, secret }, '*');
  return secret !== undefined;
}
