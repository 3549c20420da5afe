// What a portal writes in a page of its own: who to call about a theme, by the client, without HTML made of texts.
import { createClient, KruispuntError } from '/kruispunt-client/client.js';

for (const list of document.querySelectorAll('[data-called-about]')) {
  const kruispunt = createClient({ url: list.dataset.kruispunt });
  try {
    const { matches } = await kruispunt.contactsFor(list.dataset.calledAbout, { first: 3 });
    list.append(...matches.map(({ contact, reason }) => itemOf(`${contact.name}: ${reason}`, contact.uri)));
  } catch (error) {
    list.append(itemOf(error instanceof KruispuntError ? error.code : String(error)));
  }
}

function itemOf(text, address) {
  const link = Object.assign(document.createElement(address ? 'a' : 'span'), address ? { href: address } : {});
  link.append(text);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
