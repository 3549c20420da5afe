/** What may stand in an element; an empty text is left out. */
export type Child = Node | string;

/** An element with attributes and children, made without HTML, which a strict page refuses. An attribute without a value is left out. */
export function make(tag: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== ''));
  return element;
}
