import './regions.css';
import { RegionsDocument, type RegionsQuery } from '../../../generated/explorer.ts';
import { usePageAnswer } from '../../base/answer.ts';
import { useContentLang, useWords } from '../../base/language.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Lead } from '../../parts/lead.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { regionWords } from '../../words/region-words.ts';
import { KindMark } from '../kind-mark.tsx';

type Region = RegionsQuery['regions'][number];
type Initiative = RegionsQuery['nowhere'][number];

/**
 * Regions with what happens there. No map: the sources name towns, areas and provinces through one another and no place of
 * most initiatives, so that dots on a map would tell less than names do, and seem to tell more.
 */
export function RegionsPage() {
  const words = useWords(regionWords);
  const answer = usePageAnswer(RegionsDocument, {});
  return (
    <>
      <PageTitle tab={words.title}>{words.heading}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Answered of={answer}>{(data) => <Regions data={data} />}</Answered>
    </>
  );
}

function Regions({ data }: { data: RegionsQuery }) {
  const words = useWords(regionWords);
  const total = data.regionsConnection.totalCount;
  const regions = [...data.regions].sort(
    (one, other) =>
      other.initiatives.length - one.initiatives.length ||
      other.organisations.length - one.organisations.length ||
      one.name.localeCompare(other.name, 'nl'),
  );
  return (
    <>
      <ul className="regions">
        {regions.map((region) => (
          <RegionTile key={region.id} region={region} />
        ))}
      </ul>
      {total > regions.length && <p className="soft">{words.more(regions.length, total)}</p>}
      {data.nowhere.length > 0 && (
        <section aria-labelledby="regions-nowhere" className="regions-nowhere">
          <h2 id="regions-nowhere">{words.nowhere}</h2>
          <p className="soft">{words.nowhereIntro}</p>
          <Initiatives of={data.nowhere} className="regions-nowhere-list" />
        </section>
      )}
    </>
  );
}

function RegionTile({ region }: { region: Region }) {
  const words = useWords(regionWords);
  const lang = useContentLang();
  return (
    <li className={region.initiatives.length > 0 ? 'region' : 'region region-empty'}>
      <h2 className="region-name">
        <LinkTo page="region" id={region.id} lang={lang}>
          {region.name}
        </LinkTo>
      </h2>
      <p className="region-count">{region.initiatives.length > 0 ? words.initiatives(region.initiatives.length) : words.noInitiatives}</p>
      <Initiatives of={region.initiatives} className="region-list" />
      {region.organisations.length > 0 && (
        <>
          <h3 className="region-title">{words.organisations}</h3>
          <ul className="region-list">
            {region.organisations.map(({ id, name }) => (
              <li key={id}>
                <KindMark kind="organisation" />
                <LinkTo page="organisation" id={id} lang={lang}>
                  {name}
                </LinkTo>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Initiatives({ of, className }: { of: readonly Initiative[]; className: string }) {
  const lang = useContentLang();
  if (of.length === 0) return null;
  return (
    <ul className={className}>
      {of.map(({ id, title, shortTitle }) => (
        <li key={id}>
          <KindMark kind="initiative" />
          <LinkTo page="initiative" id={id} lang={lang}>
            {shortTitle ?? title}
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}
