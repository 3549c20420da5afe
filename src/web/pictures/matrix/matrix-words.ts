import { bilingual, counted } from '../../../shared/bilingual.ts';
import { titles } from '../../../shared/titles.ts';
import type { MatrixOrder } from './matrix-orders.ts';

const nlOrders: Record<MatrixOrder, string> = {
  similarity: 'Wat op elkaar lijkt bijeen',
  number: 'Wat het meest voorkomt eerst',
  domain: 'Per domein',
  name: 'Op naam',
};

const enOrders: Record<MatrixOrder, string> = {
  similarity: 'What is alike together',
  number: 'What occurs most first',
  domain: 'By domain',
  name: 'By name',
};

/** Words of the matrix of initiatives and factors. */
export const matrixWords = bilingual(
  {
    heading: 'Wat hielp en hinderde, waar?',
    ...titles.matrix.nl,
    table: 'Factoren en initiatieven',
    corner: 'Omstandigheid',
    keys: 'Met de pijltjestoetsen loopt u door de tabel, met Home en End naar het begin en eind van een rij.',
    order: 'Volgorde',
    orders: nlOrders,
    domain: 'Domein',
    allDomains: 'Alle domeinen',
    theme: 'Thema van de initiatieven',
    allThemes: 'Alle thema’s',
    helped: 'hielp',
    hindered: 'hinderde',
    both: 'hielp en hinderde',
    neither: 'niet genoemd',
    count: (factors: number, initiatives: number, helped: number, hindered: number) =>
      `${counted('nl', factors, 'omstandigheid', 'omstandigheden')} bij ${counted('nl', initiatives, 'initiatief', 'initiatieven')}: ${helped} keer hielp het, ${hindered} keer hinderde het.`,
    more: (shown: number, total: number) =>
      `Van de ${total} initiatieven staan de eerste ${shown} in de matrix. Kies een thema om de andere te zien.`,
    nothing: 'Bij deze keuze is er niets te zien',
    nothingHelp: 'Kies een ander domein of thema.',
    all: 'Toon alles',
    noteTitle: 'Wat er aan de hand was',
    noteHelp: 'Wijs een teken aan, of loop er met de pijltjestoetsen heen. Dan staat hier wat er hielp of hinderde.',
    at: 'bij',
  },
  {
    heading: 'What helped and hindered, and where?',
    ...titles.matrix.en,
    table: 'Factors and initiatives',
    corner: 'Circumstance',
    keys: 'The arrow keys take you through the table, Home and End to the begin and end of a row.',
    order: 'Order',
    orders: enOrders,
    domain: 'Domain',
    allDomains: 'All domains',
    theme: 'Theme of the initiatives',
    allThemes: 'All themes',
    helped: 'helped',
    hindered: 'hindered',
    both: 'helped and hindered',
    neither: 'not mentioned',
    count: (factors: number, initiatives: number, helped: number, hindered: number) =>
      `${counted('en', factors, 'circumstance', 'circumstances')} in ${counted('en', initiatives, 'initiative', 'initiatives')}: it helped ${helped} times and hindered ${hindered} times.`,
    more: (shown: number, total: number) =>
      `Of the ${total} initiatives the first ${shown} are in the matrix. Choose a theme to see the others.`,
    nothing: 'There is nothing to see with this choice',
    nothingHelp: 'Choose another domain or theme.',
    all: 'Show everything',
    noteTitle: 'What was the matter',
    noteHelp: 'Point at a sign, or go to it with the arrow keys. Then it stands here what helped or hindered.',
    at: 'in',
  },
);
