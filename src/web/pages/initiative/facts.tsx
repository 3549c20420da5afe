import type { ThemeRole } from '../../../generated/schema.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { labelIn, useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { Entry, Fact } from '../../parts/fact.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { WebsiteLink } from '../../parts/website-link.tsx';
import { eurosIn } from '../../words/euros.ts';
import { initiativeWords } from '../../words/initiative-words.ts';
import type { InitiativeDetails } from './initiative-details.ts';

/** What can be said of an initiative in a word or two: who, where, when, for whom, with whose money. */
export function Facts({ initiative }: { initiative: InitiativeDetails }) {
  const words = useWords(initiativeWords);
  const enums = useWords(enumWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { organisationsConnection, fundersConnection, professionsConnection, themesConnection } = initiative;
  const { regions, pathways, startYear, endYear, status, url } = initiative;
  const themed = (role: ThemeRole) => themesConnection.edges.filter(({ properties }) => properties.role === role).map(({ node }) => node);
  const themes = [
    { name: words.about, of: themed('SUBJECT') },
    { name: words.touchesOn, of: themed('ASPECT') },
  ];
  const period = [startYear && words.from(startYear), endYear && words.until(endYear)].filter(Boolean).join(', ');
  return (
    <dl className="facts">
      {organisationsConnection.edges.length > 0 && (
        <Fact name={words.organisations}>
          {organisationsConnection.edges.map(({ node, properties }) => (
            <Entry key={node.id + properties.role} page="organisation" id={node.id} text={node.name} lang={lang}>
              {enums.participation[properties.role]}
              {properties.place && <span lang={lang}>, {properties.place}</span>}
            </Entry>
          ))}
        </Fact>
      )}
      {fundersConnection.edges.length > 0 && (
        <Fact name={words.funding}>
          {fundersConnection.edges.map(({ node, properties }) => (
            <li key={node.id}>
              <b>{properties.amount === null ? words.amountUnknown : eurosIn(language, properties.amount)}</b>
              <br />
              <LinkTo page="organisation" id={node.id} lang={lang}>
                {node.name}
              </LinkTo>
              {properties.scheme && (
                <span className="soft" lang={lang}>
                  , {properties.scheme}
                </span>
              )}{' '}
              <SourceRef {...properties} />
            </li>
          ))}
        </Fact>
      )}
      {professionsConnection.edges.length > 0 && (
        <Fact name={words.professions}>
          {professionsConnection.edges.map(({ node, properties }) => (
            <Entry key={node.id + properties.role} page="profession" id={node.id} text={labelIn(language, node)}>
              {enums.involvement[properties.role]}
            </Entry>
          ))}
        </Fact>
      )}
      {regions.length > 0 && (
        <Fact name={words.regions}>
          {regions.map(({ id, name }) => (
            <Entry key={id} page="region" id={id} text={name} lang={lang} />
          ))}
        </Fact>
      )}
      {themes.map(
        ({ name, of }) =>
          of.length > 0 && (
            <Fact key={name} name={name}>
              {of.map((theme) => (
                <Entry key={theme.id} page="theme" id={theme.id} text={labelIn(language, theme)} />
              ))}
            </Fact>
          ),
      )}
      {pathways.length > 0 && (
        <Fact name={words.pathways}>
          {pathways.map((pathway) => (
            <Entry key={pathway.id} page="pathway" id={pathway.id} text={labelIn(language, pathway)} />
          ))}
        </Fact>
      )}
      {(status || period) && (
        <Fact name={period ? words.period : words.status}>
          <li>
            {[period, status && enums.initiativeStatus[status]].filter(Boolean).join(', ')}
            {status && initiative.sourcesConnection.edges.length > 0 && <span className="soft"> ({words.statusNote})</span>}
          </li>
        </Fact>
      )}
      {url && (
        <Fact name={words.website}>
          <li>
            <WebsiteLink url={url} />
          </li>
        </Fact>
      )}
    </dl>
  );
}
