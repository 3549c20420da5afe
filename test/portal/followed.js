// What a portal writes in a page of its own: what changed last about a theme, from its Atom feed.
for (const list of document.querySelectorAll('[data-feed]')) {
  const request = new XMLHttpRequest();
  request.open('GET', list.dataset.feed);
  request.responseType = 'document';
  request.onload = () => list.append(...[...request.responseXML.querySelectorAll('entry')].map(itemOf));
  request.send();
}

function itemOf(entry) {
  const link = document.createElement('a');
  link.href = entry.querySelector('link').getAttribute('href');
  link.append(entry.querySelector('title').textContent);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
