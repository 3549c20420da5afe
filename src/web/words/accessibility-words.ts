import { bilingual } from '../../shared/bilingual.ts';
import { titles } from '../../shared/titles.ts';

interface Part {
  title: string;
  text: string[];
}

/** The accessibility statement. */
export const accessibilityWords = bilingual<{ title: string; lead: string; parts: Part[] }>(
  {
    ...titles.accessibility.nl,
    parts: [
      {
        title: 'Waaraan Kruispunt wil voldoen',
        text: ['De Web Content Accessibility Guidelines (WCAG) 2.2, niveau A en AA, en daarmee de Europese norm EN 301 549.'],
      },
      {
        title: 'Hoe dat wordt getest',
        text: [
          'Bij elke wijziging bekijkt het programma axe-core alle pagina’s in een echte browser: in het Nederlands en het Engels, in licht en donker. Er komt geen wijziging door waarin het een fout vindt.',
          'Ook wordt elke keer getest of alles met alleen het toetsenbord werkt, of de bladzijde op een scherm van 320 pixels breed past en of er niets beweegt voor wie dat niet wil.',
          'Mensen die dagelijks met hulpmiddelen werken, hebben Kruispunt nog niet getest. Een automatische test vindt niet alles.',
        ],
      },
      {
        title: 'Wat u kunt instellen',
        text: [
          'Licht of donker: Kruispunt volgt uw systeem. Onderaan elke pagina kiest u iets anders.',
          'Lettergrootte: alles groeit mee met de instelling van uw browser.',
          'Beweging: wie in het systeem om minder beweging vraagt, krijgt stilstaand beeld.',
          'Kleur: wat hielp of hinderde herkent u ook aan een plus of een min. Bij elke afbeelding staat een gelijkwaardige tabel of lijst.',
        ],
      },
      {
        title: 'Wat nog niet goed is',
        text: [
          'De inhoud is geschreven in het Nederlands. In de Engelse versie zijn de knoppen en thema’s vertaald, de teksten niet; ze zijn wel als Nederlands gemerkt, zodat een schermlezer ze goed uitspreekt.',
          'De bewerker voor GraphQL-vragen, voor ontwikkelaars, komt van een ander en heeft kleine gebreken in contrast en in de opbouw van knoppen. Dezelfde vragen kunt u met elk ander programma stellen.',
        ],
      },
      {
        title: 'Loopt u ergens tegenaan?',
        text: ['Meld het bij de beheerder van deze website, met het adres van de pagina en wat u wilde doen.'],
      },
    ],
  },
  {
    ...titles.accessibility.en,
    parts: [
      {
        title: 'What Kruispunt wants to meet',
        text: ['The Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, and with them the European standard EN 301 549.'],
      },
      {
        title: 'How that is tested',
        text: [
          'With every change the program axe-core looks at all pages in a real browser: in Dutch and English, light and dark. No change in which it finds a fault gets through.',
          'It is also tested each time that everything works by keyboard alone, that pages fit a screen of 320 pixels wide and that nothing moves for those who do not want it.',
          'People who work with assistive technology every day have not tested Kruispunt yet. An automatic test does not find everything.',
        ],
      },
      {
        title: 'What you can set',
        text: [
          'Light or dark: Kruispunt follows your system. At the foot of each page you can choose otherwise.',
          'Size of letters: everything grows with the setting of your browser.',
          'Motion: who asks the system for less motion gets still pictures.',
          'Colour: what helped or hindered is told by a plus or a minus too. Each picture has an equal table or list.',
        ],
      },
      {
        title: 'What is not good yet',
        text: [
          'The content is written in Dutch. In the English version the buttons and themes are translated and the texts are not; they are marked as Dutch, so that a screen reader pronounces them well.',
          'The editor for GraphQL questions, for developers, comes from others and has small faults in contrast and in how its buttons are built. You can put the same questions with any other program.',
        ],
      },
      {
        title: 'Do you run into something?',
        text: ['Report it to whoever runs this website, with the address of the page and what you wanted to do.'],
      },
    ],
  },
);
