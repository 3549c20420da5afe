import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../setup/axe.ts';
import { cypherRows } from '../setup/graph.ts';
import { keyWith } from '../setup/keys.ts';
import { type Explored, explore } from '../setup/pages.ts';
import type { Tab } from '../setup/tab.ts';

let explored: Explored;
beforeAll(async () => {
  explored = await explore();
});
afterAll(async () => {
  await cypherRows('MATCH (submission:Submission) DETACH DELETE submission');
  await explored.close();
});

const required = {
  title: 'Leren in het wijkteam',
  summary: 'Studenten van drie opleidingen leren samen in een wijkteam.',
  submitterName: 'Cor Inzender',
  submitterEmail: 'cor@inzender.example',
};

async function fill({ page }: Tab, values: Record<string, string> = required): Promise<void> {
  for (const [id, value] of Object.entries(values)) await page.fill(`#${id}`, value);
}

async function review(id: string, decision: string, message: string): Promise<void> {
  const { body } = await explored.server.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await keyWith('CURATOR')}` },
    body: JSON.stringify({
      query: 'mutation ($input: ReviewSubmissionInput!) { reviewSubmission(input: $input) { userErrors { message } } }',
      variables: { input: { id, decision, message } },
    }),
  });
  expect(body).toEqual({ data: { reviewSubmission: { userErrors: [] } } });
}

describe('The form for an initiative', () => {
  it('is filled in, looked at, sent, and followed by a secret link', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await fill(tab);
    await page.click('#organisations');
    await page.keyboard.type('radboudu');
    await page.getByRole('option', { name: /^Radboudumc( Radboud umc)?$/ }).click();
    await page.keyboard.type('Wijkteam Oost');
    await page.keyboard.press('Enter');
    await page.click('#themes');
    await page.keyboard.type('palliatieve z');
    await page.getByRole('option', { name: 'palliatieve zorg', exact: true }).click();
    await page.fill('#helped', 'Een vaste begeleider in elk team');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Voeg iemand toe' }).click();
    await page.fill('#contacts-0-name', 'Anna de Boer');
    await page.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click();

    await page.getByRole('heading', { level: 1, name: 'Klopt dit zo?' }).waitFor();
    expect(await page.locator('.check-list').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Radboudumc\s*Wijkteam Oost/), expect.stringContaining('palliatieve zorg')]),
    );
    expect(await page.textContent('main')).toContain('Anna de Boer (alleen voor de redactie)');
    await page.getByRole('button', { name: 'Verstuur naar de redactie' }).click();

    await page.getByRole('heading', { level: 1, name: 'Dank u wel, uw inzending is binnen' }).waitFor();
    const link = await page.getByLabel('Link om uw inzending te volgen').inputValue();
    expect(link).toBe(page.url());
    expect(await page.evaluate('localStorage.getItem("kruispunt-draft")')).toBeNull();
    const [row] = await cypherRows('MATCH (submission:Submission) RETURN properties(submission) AS kept');
    expect(JSON.stringify(row)).toContain('radboudumc');
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('says what is missing, and leads to it', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await page.fill('#endYear', '20');
    await page.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click();
    await page.getByRole('heading', { name: 'Er zijn nog 5 dingen niet goed' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('fault-summary');
    await page.getByRole('link', { name: 'Eindjaar' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('endYear');
    expect(await page.getAttribute('#endYear', 'aria-describedby')).toContain('endYear-fault');
    await page.fill('#endYear', '2026');
    await expect.poll(() => page.locator('#endYear-fault').count()).toBe(0);
    await tab.close();
  });

  it('checks while one types, and says which initiatives look like it', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await page.fill('#url', 'voorbeeld');
    await page.locator('#url-fault').waitFor();
    await page.fill('#url', 'www.voorbeeld.nl/stage');
    await page.fill('#title', 'Netwerkstage ouderengeneeskunde');
    await expect.poll(() => page.inputValue('#url')).toBe('https://www.voorbeeld.nl/stage');
    expect(await page.locator('#url-fault').count()).toBe(0);
    await page.getByRole('link', { name: 'Netwerkstage ouderengeneeskunde', exact: true }).waitFor();
    await page.fill('#title', 'isa');
    await page.getByRole('link', { name: 'ISA', exact: true }).waitFor();
    await page.fill('#title', 'Zingen in de regen');
    await expect.poll(() => page.getByRole('heading', { name: 'Staat het er al?' }).count()).toBe(0);
    await tab.close();
  });

  it('brings a draft back, in either language, until it is thrown away', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await page.fill('#title', 'Halverwege');
    await expect.poll(() => page.evaluate('localStorage.getItem("kruispunt-draft")')).toContain('Halverwege');
    await tab.goto('/en/add');
    await page.getByText(/^Your draft of .* is back\.$/).waitFor();
    expect(await page.inputValue('#title')).toBe('Halverwege');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Yes, erase it' }).click();
    expect(await page.inputValue('#title')).toBe('');
    await page.reload();
    await page.waitForSelector('#title');
    expect(await page.inputValue('#title')).toBe('');
    await tab.close();
  });

  it('works by keyboard alone', async () => {
    const tab = await explored.open('/en/add');
    const { page } = tab;
    await page.focus('#title');
    await page.keyboard.type(required.title);
    await page.keyboard.press('Tab');
    await page.keyboard.type(required.summary);
    await page.focus('#regions');
    await page.keyboard.type('utre');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#regions', 'aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove ‘Utrecht’' }).waitFor();
    await page.focus('#submitterName');
    await page.keyboard.type(required.submitterName);
    await page.keyboard.press('Tab');
    await page.keyboard.type(required.submitterEmail);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Is this right?' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.goBack();
    expect(await page.inputValue('#title')).toBe(required.title);
    await tab.close();
  });

  it('keeps everything when the server fails, and sends it after all', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await fill(tab);
    await page.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Verstuur naar de redactie' }).click();
    await page.getByRole('heading', { name: 'Er is geen verbinding' }).waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dank u wel, uw inzending is binnen' }).waitFor();
    await tab.close();
  });

  it('refuses before it is sent what the server would, down to characters that nobody sees', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await fill(tab, { ...required, title: 'Een titel\u202e omgedraaid', summary: 'Te kort.' });
    await page.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click();
    await page.getByRole('heading', { name: 'Er zijn nog 2 dingen niet goed' }).waitFor();
    expect(await page.textContent('#title-fault')).toContain('Haal de tekens weg die niet te zien zijn.');
    expect(await page.textContent('#summary-fault')).toContain('Gebruik ten minste 20 tekens.');
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  it('shows at its field what the server refuses all the same, such as one that is newer than the page', async () => {
    const tab = await explored.open('/aanmelden');
    const { page } = tab;
    await fill(tab);
    await page.getByRole('button', { name: 'Bekijk wat u verstuurt' }).click();
    await page.route('**/graphql', (route) => {
      const asked = route.request().postData() ?? '';
      return route.continue({ postData: asked.replace(JSON.stringify(required.title), '""') });
    });
    await page.getByRole('button', { name: 'Verstuur naar de redactie' }).click();
    await page.locator('#title-fault').waitFor();
    expect(await page.textContent('#title-fault')).toContain('Vul dit in.');
    await tab.close();
  });

  it.each([
    ['/aanmelden', 'light', 320],
    ['/en/add', 'dark', 1280],
  ] as const)('%s has no fault of accessibility, in %s, %i wide', async (path, colorScheme, width) => {
    const tab = await explored.open(path, { colorScheme, viewport: { width, height: 800 } });
    const { page } = tab;
    await page.fill('#title', 'Netwerkstage ouderengeneeskunde');
    await page.locator('.duplicates').waitFor();
    await page.click('#regions');
    await page.locator('.combobox-option').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('form button[type=submit]').last().click();
    await page.locator('.fault-summary').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await tab.close();
  });
});

describe('The page of a submission', () => {
  const submit = async () => {
    const { body } = await explored.server.post(
      'mutation ($input: SubmitInitiativeInput!) { submitInitiative(input: $input) { id secret } }',
      { input: required },
    );
    return (body as { data: { submitInitiative: { id: string; secret: string } } }).data.submitInitiative;
  };

  it('lets its submitter answer what the curators ask, and read why it was declined', async () => {
    const { id, secret } = await submit();
    await review(id, 'ASK', 'In welke wijk?');
    const tab = await explored.open(`/aanmelding#${secret}`, { viewport: { width: 320, height: 800 } });
    const { page } = tab;
    await page.getByText('In welke wijk?').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await page.locator('#answer-fault').waitFor();
    await page.fill('#answer', 'In Oost.');
    await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await page.getByText('Uw antwoord is verstuurd.').waitFor();
    expect(await page.getByText('Wacht op de redactie').count()).toBe(1);
    await review(id, 'DECLINE', 'Dit staat er al als Van huis naar thuis.');
    await page.reload();
    await page.getByText('Dit staat er al als Van huis naar thuis.').waitFor();
    expect(await page.getByText('Niet opgenomen', { exact: true }).count()).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await tab.close();
  });

  it('has a secret that stands in no path, goes along to the other language, and is found by links of before', async () => {
    const { secret } = await submit();
    const from = explored.server.log.length;
    const tab = await explored.open(`/aanmelding/${secret}`);
    const { page } = tab;
    await page.getByRole('heading', { level: 1, name: required.title }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/aanmelding');
    expect(new URL(page.url()).hash).toBe(`#${secret}`);
    await page.locator('.head-language').click();
    await page.getByText('Waits for a curator').waitFor();
    expect(page.url()).toBe(`${explored.server.url}/en/submission#${secret}`);
    const lines = explored.server.log.slice(from).join();
    expect(lines).toContain('/aanmelding/*');
    expect(lines).not.toContain(secret);
    await tab.close();
  });

  it('says so where there is none, and is kept by no search engine', async () => {
    const tab = await explored.open('/en/submission/nothing');
    await tab.page.getByRole('heading', { level: 1, name: 'There is no such submission' }).waitFor();
    expect(await tab.page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    expect(await tab.page.locator('link[rel=canonical]').count()).toBe(0);
    await tab.close();
  });
});
