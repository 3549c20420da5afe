import { contacts } from './contacts.ts';
import { elementOf } from './element.ts';
import { followHeights } from './heights.ts';
import { initiative } from './initiative.ts';
import { initiatives } from './initiatives.ts';
import { originOfScript } from './origin.ts';
import { related } from './related.ts';

// The script that a page of somebody else takes, as `/kruispunt.js`: elements that ask Kruispunt what they show, and cards as high as what stands in them.

const origin = originOfScript();
const elements = {
  'kruispunt-initiatief': initiative,
  'kruispunt-initiatieven': initiatives,
  'kruispunt-contact': contacts,
  'kruispunt-verwant': related,
};

for (const [tag, view] of Object.entries(elements)) {
  // A page may take the script twice.
  if (!customElements.get(tag)) customElements.define(tag, elementOf(view, origin));
}
followHeights(origin);
