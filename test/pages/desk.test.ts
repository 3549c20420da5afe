import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/shared/language.ts';
import { type DeskPage, deskPathTo } from '../../src/web/desk/paths.ts';
import { faults, faultsBesideColours, faultsInBothThemes } from '../setup/axe.ts';
import { askAs, cypherRows, seededGraph } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { type Explored, explore } from '../setup/pages.ts';
import { type Provider, startProvider } from '../setup/provider.ts';
import type { Tab } from '../setup/tab.ts';
import { foreignTexts } from './foreign-texts.ts';

let explored: Explored;
let provider: Provider;
beforeAll(async () => {
  provider = await startProvider('kruispunt-web');
  const oidc = { issuer: provider.issuer, audience: 'kruispunt', rolesClaim: 'roles', clientId: 'kruispunt-web' };
  explored = await explore({ oidc });
});
beforeEach(seededGraph);
afterAll(async () => {
  await explored.close();
  await provider.close();
  await cypherRows('MATCH (kept:Submission|ApiKey) DETACH DELETE kept');
});

/** A tab of somebody who signed in with a key of a role. */
async function deskOf(role: 'CURATOR' | 'ADMIN', path: string, options?: BrowserContextOptions): Promise<Tab> {
  const token = await keyWith(role);
  const tab = await explored.open('/health/live', options);
  await tab.page.evaluate(`sessionStorage.setItem('kruispunt-credential', '${JSON.stringify({ how: 'key', token })}')`);
  await tab.goto(path);
  return tab;
}

interface Saved {
  record: { body: Record<string, unknown>; revision: number };
}

const recordOf = async (id: string) => (await askAs<Saved>('CURATOR', `{ record(id: "${id}") { body revision } }`)).record;

async function save(input: object): Promise<void> {
  const mutation = 'mutation ($input: SaveRecordInput!) { saveRecord(input: $input) { userErrors { message } } }';
  const { saveRecord } = await askAs<{ saveRecord: { userErrors: object[] } }>('CURATOR', mutation, { input });
  expect(saveRecord.userErrors).toEqual([]);
}

/** Changes a record as another curator would. */
async function change(id: string, kind: string, part: Record<string, unknown>): Promise<void> {
  const { body, revision } = await recordOf(id);
  await save({ kind, body: { ...body, ...part }, revision });
}

async function submit(more: object = {}): Promise<string> {
  const { submitInitiative } = await askAs<{ submitInitiative: { id: string } }>(
    'READER',
    'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id } }',
    {
      input: {
        title: 'Netwerkstage ouderengeneeskunde Twente',
        summary: 'Studenten leren samen in drie organisaties.',
        organisations: ['radboudumc', 'Wijkteam Oost'],
        helped: ['Een vaste begeleider'],
        submitterName: 'Cor Inzender',
        submitterEmail: 'cor@inzender.example',
        ...more,
      },
    },
  );
  return submitInitiative.id;
}

describe('Signing in', () => {
  it('takes the key of a curator, keeps it in the tab alone, and forgets it', async () => {
    const tab = await explored.open('/werkplek');
    const { page } = tab;
    const key = await keyWith('CURATOR', 'Roos de redacteur');
    await page.fill('#key', key);
    await page.keyboard.press('Enter');
    await page.getByText('Roos de redacteur, redacteur').waitFor();
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain(key);
    await page.reload();
    await page.getByText('Roos de redacteur, redacteur').waitFor();
    await page.getByRole('button', { name: 'Meld u af' }).click();
    await page.locator('#key').waitFor();
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toContain(key);
    await tab.close();
  });

  it('says what is wrong with a key', async () => {
    const tab = await explored.open('/werkplek');
    const { page } = tab;
    const say = async (key: string) => {
      await page.fill('#key', key);
      await page.keyboard.press('Enter');
    };
    await say('met spaties erin');
    await page.locator('#key-fault').waitFor();
    await say(`kp_000000000000_${'x'.repeat(43)}`);
    await page.getByText('Deze sleutel werkt niet.').waitFor();
    await say(await keyWith('CONTRIBUTOR'));
    await page.getByText('met de rol inzender mag u hier niet werken').waitFor();
    await tab.close();
  });

  it('ends when the key is revoked', async () => {
    const tab = await deskOf('CURATOR', '/werkplek');
    const { page } = tab;
    await tab.stands();
    await cypherRows('MATCH (key:ApiKey) SET key.revoked = "2020-01-01T00:00:00Z"');
    await page.getByRole('link', { name: 'Nakijken' }).first().click();
    await page.getByText('Uw aanmelding is verlopen of ingetrokken.').waitFor();
    await tab.close();
  });

  it('goes by way of the issuer, with a proof that it is the same browser that comes back', async () => {
    const tab = await explored.open('/en/desk');
    const { page } = tab;
    await page.getByRole('button', { name: `Sign in at ${new URL(provider.issuer).host}` }).click();
    await page.getByText('jansen, curator').waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/desk');
    expect(new URL(page.url()).search).toBe('');
    expect(tab.complaints).toEqual([]);
    await page.getByRole('link', { name: 'To check' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'To check' }).waitFor();
    await tab.close();
  });

  it('by way of the issuer needs the role of curator', async () => {
    provider.give(['reader']);
    const tab = await explored.open('/werkplek');
    await tab.page.getByRole('button', { name: /^Meld u aan bij/ }).click();
    await tab.page.getByText('met de rol lezer mag u hier niet werken').waitFor();
    provider.give(['curator']);
    await tab.close();
  });

  it('says so when the issuer is asked nothing, or refuses', async () => {
    const forged = await explored.open('/werkplek?code=abc&state=def');
    await forged.page.getByText('Het aanmelden is niet gelukt.').waitFor();
    await forged.close();
    provider.refuse();
    const tab = await explored.open('/werkplek');
    await tab.page.getByRole('button', { name: /^Meld u aan bij/ }).click();
    await tab.page.getByText('Het aanmelden is niet gelukt.').waitFor();
    await tab.close();
  });

  it('lets the pages ask the issuer, and nobody else', async () => {
    const policy = (await explored.server.request('/werkplek', { headers: { accept: 'text/html' } })).headers.get(
      'content-security-policy',
    );
    expect(policy).toContain(`connect-src 'self' ${provider.issuer};`);
  });
});

describe('A submission', () => {
  it('is compared with what exists, completed, and accepted', async () => {
    const id = await submit();
    const tab = await deskOf('CURATOR', `/werkplek/inzendingen/${id}`);
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'Netwerkstage ouderengeneeskunde Twente' }).waitFor();
    await page.getByRole('heading', { name: 'Lijkt op wat er al is' }).waitFor();
    // What Kruispunt did not know is tied to a factor that it knows.
    await page.getByLabel('Verbind met een factor').fill('begeleiding van');
    await page.getByRole('option', { name: 'begeleiding van lerenden', exact: true }).click();
    await page.getByText(/^Verbonden met /).waitFor();
    // The new organisation turns out to exist.
    await page.locator('summary', { hasText: 'Wijkteam Oost' }).click();
    await page.getByLabel('Bestaat al als').fill('amsterdam umc');
    await page
      .getByRole('option', { name: /Amsterdam UMC/ })
      .first()
      .click();
    await page.locator('summary', { hasText: 'Netwerkstage ouderengeneeskunde Twente' }).click();
    await page.getByLabel('Beginjaar').fill('2024');
    // It may exist already: nothing is decided until somebody does.
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Neem het op' }).count()).toBe(0);
    await page.getByLabel(/^Neem het op/).check();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Neem het op' }).click();
    await page.getByText('Inzending · Opgenomen').waitFor();
    expect((await recordOf('netwerkstage-ouderengeneeskunde-twente')).body).toMatchObject({
      startYear: 2024,
      organisations: [{ id: 'radboudumc' }, { id: 'amsterdam-umc' }],
      enablers: [{ note: 'Een vaste begeleider', assertion: 'STATED' }],
    });
    await tab.close();
  });

  it('of what exists already fills in what is there, field by field', async () => {
    const id = await submit({ url: 'https://netwerkstage.example/' });
    const before = await recordOf('netwerkstage-ouderengeneeskunde');
    const tab = await deskOf('CURATOR', `/en/desk/submissions/${id}`);
    const { page } = tab;
    await page.locator('summary', { hasText: 'compare field by field' }).first().click();
    const existing = page.locator('details', { hasText: 'compare field by field' }).first();
    await existing.getByRole('button', { name: 'It is the same: add to what is there' }).click();
    await page.getByText('On accepting, this initiative is added to.').first().waitFor();
    await page.getByLabel(/^Accept it/).check();
    await page.getByRole('button', { name: 'Accept it' }).click();
    await page.getByText('Submission · Accepted').waitFor();
    const after = await recordOf('netwerkstage-ouderengeneeskunde');
    expect(after.body).toMatchObject({ title: before.body['title'], url: 'https://netwerkstage.example/' });
    expect(after.revision).toBeGreaterThan(before.revision);
    await tab.close();
  });

  it('is kept half edited, asked about, or declined with a reason', async () => {
    const id = await submit({ title: 'Iets heel anders' });
    const tab = await deskOf('CURATOR', `/werkplek/inzendingen/${id}`);
    const { page } = tab;
    await page.locator('summary', { hasText: 'Iets heel anders' }).click();
    await page.getByLabel('Beginjaar').fill('2023');
    await page.getByRole('button', { name: 'Bewaar voor later' }).click();
    await page.getByText('Bewaard voor later.').waitFor();
    await page.reload();
    await page.locator('summary', { hasText: 'Iets heel anders' }).click();
    expect(await page.getByLabel('Beginjaar').inputValue()).toBe('2023');
    await page.getByLabel(/^Wijs het af/).check();
    await page.getByRole('button', { name: 'Wijs het af' }).click();
    await page.locator('#message-fault').waitFor();
    await page.fill('#message', 'Het hoort hier niet.');
    await page.getByRole('button', { name: 'Wijs het af' }).click();
    await page.getByText('Inzending · Afgewezen').waitFor();
    await tab.close();
  });

  it('shows what is wrong with what would be published at its field', async () => {
    const id = await submit({ title: 'Met een fout' });
    const tab = await deskOf('CURATOR', `/werkplek/inzendingen/${id}`);
    const { page } = tab;
    await page.locator('summary', { hasText: 'Met een fout' }).click();
    await page.getByLabel('Beginjaar').fill('vorig jaar');
    await page.getByRole('button', { name: 'Neem het op' }).click();
    await page.getByRole('heading', { name: 'Er is nog één ding niet goed' }).waitFor();
    await page.getByRole('link', { name: 'Met een fout: Beginjaar' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('record-0-startYear');
    await tab.close();
  });
});

describe('A record', () => {
  it('is edited in a form made of the record format', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/gegevens/cobra');
    const { page } = tab;
    await page.fill('#body-summary', 'Korter.');
    await page.getByRole('button', { name: 'Voeg toe aan Thema’s' }).click();
    await page.keyboard.type('dementie');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('2 velden gewijzigd').waitFor();
    await page.getByText('Bekijk uw 2 wijzigingen').click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Bewaard.', { exact: true }).waitFor();
    const { body } = await recordOf('cobra');
    expect(body).toMatchObject({ summary: 'Korter.', themes: expect.arrayContaining([{ id: 'dementie' }]) as unknown });
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('is edited as JSON by who would rather write that', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/gegevens/zeewolde');
    const { page } = tab;
    await page.getByLabel('JSON').first().check();
    await page.fill('#raw', '{ "id": "zeewolde", ');
    await page.getByText(/^▲ Dit is geen JSON/).waitFor();
    await page.fill('#raw', '{ "id": "zeewolde", "name": "Zeewolde en omstreken" }');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Bewaard.', { exact: true }).waitFor();
    expect((await recordOf('zeewolde')).body).toMatchObject({ name: 'Zeewolde en omstreken' });
    await tab.close();
  });

  it('that somebody else saved meanwhile is never overwritten: both versions, field by field', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/gegevens/dementie');
    const { page } = tab;
    await page.fill('#body-label', 'dementie (van mij)');
    await page.fill('#body-labelEn', 'dementia (mine)');
    await change('dementie', 'THEME', { label: 'dementie (van hen)', definition: 'Van hen.' });
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByRole('heading', { name: 'Iemand anders was u voor' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByText('Alleen door u gewijzigd, gaat mee: Engelse naam.').waitFor();
    await page.getByText('Alleen door de ander gewijzigd, blijft staan: Omschrijving.').waitFor();
    await page.getByRole('radio', { name: /Van u/ }).check();
    await page.getByRole('button', { name: 'Bewaar zo' }).click();
    await page.getByText('Bewaard.', { exact: true }).waitFor();
    expect((await recordOf('dementie')).body).toMatchObject({
      label: 'dementie (van mij)',
      labelEn: 'dementia (mine)',
      definition: 'Van hen.',
    });
    await tab.close();
  });

  it('that can’t be saved says why in the language of the desk', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/nieuw/initiative');
    const { page } = tab;
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect
      .poll(() => page.locator('.fault-summary li').allTextContents())
      .toEqual(['Titel: Vul dit in.', 'Soort: Vul dit in.', 'Id: Vul dit in.']);
    await page.getByLabel('JSON').first().check();
    const record = { id: 'een', title: 'x'.repeat(301), kind: 'PROJECT', themes: [{ id: 'dementi' }], sumary: 'Kort.' };
    await page.fill('#raw', JSON.stringify(record));
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Gebruik ten hoogste 300 tekens.').waitFor();
    await page.getByText('Er is geen veld ‘sumary’. Bedoelt u ‘summary’?').waitFor();
    await page.fill('#raw', JSON.stringify({ ...record, title: 'Een', sumary: undefined }));
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByText('Niets van deze soort heeft het id ‘dementi’. Bedoelt u ‘dementie’?').waitFor();
    await tab.close();
  });

  it('is made by keyboard alone, with an id that follows its name', async () => {
    const tab = await deskOf('CURATOR', '/en/desk/new/region');
    const { page } = tab;
    await page.getByLabel('Name (required)').focus();
    await page.keyboard.type('Noord-Groningen');
    expect(await page.getByLabel('Id (required)').inputValue()).toBe('noord-groningen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/desk/records/noord-groningen');
    expect((await recordOf('noord-groningen')).body).toEqual({ id: 'noord-groningen', name: 'Noord-Groningen' });
    await tab.close();
  });

  it('whose name has no spaces pushes no page sideways', async () => {
    const name = 'Zorgopleidingsnetwerk'.repeat(6);
    await change('radboudumc', 'ORGANISATION', { name });
    await change('amsterdam-umc', 'ORGANISATION', { name: `${name}en` });
    await change('cobra', 'INITIATIVE', { title: name, shortTitle: undefined, regions: undefined });
    const tab = await deskOf('CURATOR', '/werkplek');
    const { page } = tab;
    const atWidths = async (isTrue: string, what: string) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(isTrue), `${what} at ${width}`).toBe(true);
      }
    };
    const merge = '/werkplek/samenvoegen?from=amsterdam-umc&into=radboudumc';
    for (const path of ['/netwerk/cobra', '/regios', '/werkplek/nakijken', '/werkplek/gegevens/cobra', merge]) {
      await tab.goto(path);
      await page.getByText(name).filter({ visible: true }).first().waitFor();
      await atWidths('document.documentElement.scrollWidth <= innerWidth', path);
    }
    await tab.goto('/werkplek/samenvoegen');
    await page.getByLabel('Dit verdwijnt').fill(name);
    await page.getByRole('option').filter({ hasText: name }).first().waitFor();
    await atWidths(
      '(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector("[role=listbox]:not([hidden])"))',
      'choices',
    );
    await tab.close();
  });

  it('with little more than a title claims no source and no organisation on its pages', async () => {
    await save({ kind: 'INITIATIVE', body: { id: 'kaal', title: 'Kaal', kind: 'PROJECT' } });
    const tab = await explored.open('/initiatief/kaal', { viewport: { width: 360, height: 800 } });
    const { page } = tab;
    await page.getByText('Er is geen bron bekend, en niemand heeft dit bevestigd.').waitFor();
    expect((await page.locator('#wie p').textContent())?.trim()).toBe('Er is niemand genoemd bij wie u terechtkunt.');
    expect(await page.textContent('main')).not.toMatch(/de bron(nen)? (noem|verscheen)/i);
    expect(await page.locator('.facts').isVisible()).toBe(false);
    await tab.goto('/vergelijken?a=kaal&b=cobra');
    await page.getByRole('row', { name: /^Wat het is niet bekend/ }).waitFor();
    await tab.close();
  });

  it('tells its history, and goes back to what it was', async () => {
    await change('zeewolde', 'REGION', { name: 'Zeewolde (fout)' });
    const tab = await deskOf('CURATOR', '/werkplek/geschiedenis/zeewolde');
    const { page } = tab;
    await page.getByText('(fout)').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zet deze versie terug' }).last().click();
    await page.getByRole('button', { name: 'Ja, zet terug' }).click();
    await page.getByText('Teruggezet.').waitFor();
    expect((await recordOf('zeewolde')).body).toMatchObject({ name: 'Zeewolde' });
    await tab.close();
  });

  it('is merged into another after a look at what becomes of it', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/samenvoegen?from=radboudumc-health-academy&into=radboudumc');
    const { page } = tab;
    await page.getByRole('heading', { name: 'Zo wordt ‘Radboudumc’' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Voeg samen', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, voeg samen' }).click();
    await page.waitForURL('**/werkplek/gegevens/radboudumc');
    await tab.goto('/werkplek/gegevens/radboudumc-health-academy');
    await page.getByText('‘radboudumc-health-academy’ is samengevoegd met ‘radboudumc’').waitFor();
    await tab.close();
  });

  it('that is a person is merged as the preview tells: what one of the two kept private stays so', async () => {
    const person = { name: 'Saskia van den Berg', kind: 'INDIVIDUAL', legalBasis: 'CONSENT', purpose: 'Vragen' };
    await save({
      kind: 'CONTACT',
      body: { ...person, id: 's-van-den-berg', email: 's.berg@umc.example', publish: ['NAME'], retainUntil: '2031-01-01' },
    });
    await save({ kind: 'CONTACT', body: { ...person, id: 'saskia-van-den-berg', publish: ['NAME', 'EMAIL'] } });
    await change('cobra', 'INITIATIVE', { contacts: [{ id: 's-van-den-berg', role: 'CONTACT' }] });
    const tab = await deskOf('CURATOR', '/werkplek/samenvoegen?from=s-van-den-berg&into=saskia-van-den-berg');
    const { page } = tab;
    const preview = page.getByRole('region', { name: 'Zo wordt ‘Saskia van den Berg’' });
    await preview.getByText('s.berg@umc.example').waitFor();
    expect((await preview.locator(':scope > dl dt').allTextContents()).sort()).toEqual(['E-mailadres', 'Wat lezers zien'].sort());
    expect(await preview.locator(':scope > dl del').allTextContents()).toEqual(['weg: e-mailadres']);
    await preview.getByRole('heading', { name: '1 ander record verandert mee' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await preview.getByRole('button', { name: 'Voeg samen', exact: true }).click();
    await preview.getByRole('button', { name: 'Ja, voeg samen' }).click();
    await page.waitForURL('**/werkplek/gegevens/saskia-van-den-berg');
    const { body } = await recordOf('saskia-van-den-berg');
    expect(body).toEqual({ ...person, id: 'saskia-van-den-berg', email: 's.berg@umc.example', publish: ['NAME'] });
    await page.goto(new URL('/contact/saskia-van-den-berg', explored.server.url).href);
    await page.getByRole('heading', { level: 1, name: 'Saskia van den Berg' }).waitFor();
    expect(await page.textContent('main')).not.toContain('s.berg@umc.example');
    await tab.close();
  });

  it('that others mention is not taken out, and is told so', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/gegevens/radboudumc');
    const { page } = tab;
    await page.getByRole('button', { name: 'Haal dit record weg' }).click();
    await page.getByRole('button', { name: 'Ja, haal het weg' }).click();
    await page.getByText(/‘radboudumc’ wordt genoemd door ‘.*: haal het daar eerst weg/).waitFor();
    await tab.close();
  });
});

describe('What is refused at the desk', () => {
  /** Nothing that the server says, in English, and nothing that a browser says of JSON. */
  const ENGLISH = /\b(is mentioned|was changed|there is|can’t be merged|only like|already|have the same|unexpected|expected)\b/i;

  const told = async (path: string, sentence: string, provoke: (page: Tab['page']) => Promise<void> = async () => {}) => {
    const tab = await deskOf('ADMIN', path);
    const { page } = tab;
    await provoke(page);
    await page.getByText(sentence).first().waitFor();
    if (path.startsWith('/werkplek')) expect(await page.textContent('main')).not.toMatch(ENGLISH);
    await tab.close();
  };

  it.each([
    [
      '/werkplek/samenvoegen?from=cobra&into=radboudumc',
      '‘cobra’ en ‘radboudumc’ zijn niet van dezelfde soort, en alleen wat gelijk is kan samen.',
    ],
    [
      '/en/desk/merge?from=cobra&into=radboudumc',
      "'cobra' is of kind Initiative and 'radboudumc' of kind Organisation: only like can be merged.",
    ],
  ])('is told when two can not be merged, at %s', async (path, sentence) => {
    await told(path, sentence);
  });

  it.each([
    ['/werkplek/nieuw/region', 'Naam', 'Bewaar', 'Het id ‘zeewolde’ is al in gebruik: kies een ander.'],
    ['/en/desk/new/region', 'Name', 'Save', "There is a Region with the id 'zeewolde' already: choose another id, or edit that record."],
  ])('is told when an id is taken, at %s', async (path, name, save, sentence) => {
    await told(path, sentence, async (page) => {
      await page.getByLabel(name, { exact: false }).first().fill('Zeewolde');
      await page.getByRole('button', { name: save, exact: true }).click();
    });
  });

  it('is told when somebody was first with going back', async () => {
    await change('zeewolde', 'REGION', { name: 'Zeewolde (fout)' });
    await told('/werkplek/geschiedenis/zeewolde', 'is intussen gewijzigd', async (page) => {
      await page.getByRole('button', { name: 'Zet deze versie terug' }).last().click();
      await change('zeewolde', 'REGION', { name: 'Zeewolde (anders)' });
      await page.getByRole('button', { name: 'Ja, zet terug' }).click();
    });
  });

  it('is told at the line where JSON stops', async () => {
    await told('/werkplek/gegevens/zeewolde', 'Dit is geen JSON: op regel 2 klopt iets niet.', async (page) => {
      await page.getByLabel('JSON').first().check();
      await page.fill('#raw', '{\n  "id": "zeewolde" "name": "Zeewolde"\n}');
    });
  });

  it('is told when a key has the name of another', async () => {
    await told(
      '/werkplek/sleutels',
      'Er is al een sleutel voor ‘Het portaal’: kies een andere naam, of trek die eerst in.',
      async (page) => {
        for (const _ of [1, 2]) {
          await page.fill('#key-name', 'Het portaal');
          await page.getByRole('button', { name: 'Maak de sleutel' }).click();
          await page.locator('.secret, #key-name-fault').first().waitFor();
        }
      },
    );
  });

  it('is told of what looks like one', async () => {
    for (const id of ['radboudumc', 'amsterdam-umc']) await change(id, 'ORGANISATION', { rorId: 'https://ror.org/05wg1m734' });
    await told('/werkplek/nakijken', 'Hebben hetzelfde ROR-id: https://ror.org/05wg1m734.');
    await told('/en/desk/to-check', 'Have the same ROR id: https://ror.org/05wg1m734.');
  });
});

describe('People', () => {
  it('stand with their legal basis, and are erased only after their name was typed', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/contacten');
    const { page } = tab;
    await page.getByRole('link', { name: 'Klaas Nauta' }).click();
    await page.getByLabel('Grondslag').waitFor();
    await page.getByRole('button', { name: 'Kijk eerst waar deze persoon staat' }).click();
    await page.getByText('Gaat altijd mee').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.fill('#erase-name', 'Klaas');
    await page.getByRole('button', { name: 'Wis deze persoon voorgoed' }).click();
    await page.getByText('Typ precies ‘Klaas Nauta’.').waitFor();
    await page.fill('#erase-name', 'Klaas Nauta');
    await page.getByRole('button', { name: 'Wis deze persoon voorgoed' }).click();
    await page.getByText('Deze persoon is gewist.').waitFor();
    expect((await askAs<{ record: object | null }>('CURATOR', '{ record(id: "klaas-nauta") { id } }')).record).toBeNull();
    await tab.close();
  });
});

describe('Keys', () => {
  it('are for admins: made, shown once, and revoked', async () => {
    const tab = await deskOf('ADMIN', '/werkplek/sleutels');
    const { page } = tab;
    await page.fill('#key-name', 'Het regioportaal');
    await page.getByRole('button', { name: 'Maak de sleutel' }).click();
    await page.getByText('Hij wordt alleen nu getoond.').waitFor();
    expect(await page.textContent('.secret')).toMatch(/^kp_/);
    expect(await faults(page)).toEqual([]);
    const row = page.getByRole('row', { name: /Het regioportaal/ });
    await row.getByRole('button', { name: 'Trek in' }).click();
    await row.getByRole('button', { name: 'Ja, trek in' }).click();
    await row.getByText(/ingetrokken op/).waitFor();
    await page.reload();
    await row.waitFor();
    expect(await page.locator('.secret').count()).toBe(0);
    await tab.close();
  });

  it('are not there for curators', async () => {
    const tab = await deskOf('CURATOR', '/werkplek/sleutels');
    await tab.page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
    await tab.close();
  });
});

describe('The desk', () => {
  const pages: [DeskPage, string?, string?][] = [
    ['overview'],
    ['submissions'],
    ['records', '', '?kind=THEME'],
    ['edit', 'cobra'],
    ['history', 'cobra'],
    ['create', 'contact'],
    ['merge'],
    ['findings'],
    ['contacts'],
    ['keys'],
  ];

  it('says so when the server is away, and goes on when it is back', async () => {
    const tab = await deskOf('CURATOR', '/werkplek');
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: 'Werkplek van de redactie' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Contacten en AVG' }).click();
    await page.getByRole('heading', { name: 'Er is geen verbinding' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByRole('link', { name: 'Klaas Nauta' }).waitFor();
    await tab.close();
  });

  it.each(languages)('has no fault of accessibility on any of its pages, in %s', async (language) => {
    const tab = await deskOf('ADMIN', '/werkplek', { viewport: { width: 320, height: 800 } });
    const { page } = tab;
    for (const [name, id, rest] of pages) {
      const path = deskPathTo(name, language, id, rest);
      await tab.goto(path);
      await tab.stands();
      expect(await foreignTexts(page, language), path).toEqual([]);
      expect(await (language === 'nl' ? faultsInBothThemes : faultsBesideColours)(page), path).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
    }
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('signed out has none either', async () => {
    const tab = await explored.open('/en/desk', { viewport: { width: 320, height: 800 } });
    await tab.page.locator('#key').waitFor();
    expect(await faults(tab.page)).toEqual([]);
    expect(await tab.page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    await tab.close();
  });
});
