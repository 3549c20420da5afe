import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { kindWords } from '../kind-words.ts';
import { nodeKinds } from '../kinds.ts';
import { ScrollRegion } from '../scroll-region.tsx';
import type { NetworkNode } from './neighbourhood.ts';
import { networkWords } from './network-words.ts';
import { keyOf, type Picture } from './picture.ts';
import { relations } from './relations.ts';

/** All that the drawing shows, as two tables: the nodes, and the relationships between them. */
export function NetworkTable({ picture }: { picture: Picture }) {
  const words = useWords(networkWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  const nodes = [...picture.nodes].sort(
    (one, other) =>
      nodeKinds.indexOf(one.kind) - nodeKinds.indexOf(other.kind) || one.name[language].localeCompare(other.name[language], language),
  );
  const links = relations.flatMap((relation) => picture.links.filter((link) => link.relation === relation));
  return (
    <section className="network-table" aria-labelledby="network-table">
      <h2 id="network-table">{words.table}</h2>
      <div className="network-tables">
        <div>
          <h3 id="network-table-nodes">{words.tableNodes}</h3>
          <ScrollRegion label={words.tableNodes} className="network-table-region">
            <table aria-labelledby="network-table-nodes">
              <thead>
                <tr>
                  <th scope="col">{words.kind}</th>
                  <th scope="col">{words.name}</th>
                  <th scope="col" className="network-number">
                    {words.count}
                  </th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((node) => (
                  <tr key={node.id}>
                    <td>{kinds[node.kind].one}</td>
                    <th scope="row">
                      <NodeLink node={node} />
                    </th>
                    <td className="network-number">
                      {picture.links.filter(({ from, to }) => from === node.id || to === node.id).length.toLocaleString(language)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
        <div>
          <h3 id="network-table-links">{words.tableLinks}</h3>
          <ScrollRegion label={words.tableLinks} className="network-table-region">
            <table aria-labelledby="network-table-links">
              <thead>
                <tr>
                  <th scope="col">{words.from}</th>
                  <th scope="col">{words.relation}</th>
                  <th scope="col">{words.to}</th>
                </tr>
              </thead>
              <tbody>
                {links.map((link) => (
                  <tr key={keyOf(link)}>
                    <td>
                      <NodeLink node={byId.get(link.from)} />
                    </td>
                    <td>{words.relationNames[link.relation].to}</td>
                    <td>
                      <NodeLink node={byId.get(link.to)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </div>
      </div>
    </section>
  );
}

function NodeLink({ node }: { node: NetworkNode | undefined }) {
  const language = useLanguage();
  const lang = useContentLang();
  if (!node) return null;
  return (
    <LinkTo page={node.kind} id={node.id} lang={node.name.en === node.name.nl ? lang : undefined}>
      {node.name[language]}
    </LinkTo>
  );
}
