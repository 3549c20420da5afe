import { bilingual } from '../../shared/bilingual.ts';
import type { Trouble } from '../base/ask.ts';

type Troubles = Record<Trouble, { title: string; help: string }>;

const nlTroubles: Troubles = {
  offline: {
    title: 'Er is geen verbinding',
    help: 'Kruispunt is nu niet te bereiken. Controleer uw internetverbinding. Zodra die er weer is, gaat deze pagina vanzelf verder.',
  },
  away: {
    title: 'De gegevens zijn even niet te bereiken',
    help: 'De website werkt, maar de database antwoordt nu niet. Meestal is dat binnen een minuut voorbij. Deze pagina probeert het om de paar tellen opnieuw.',
  },
  busy: {
    title: 'Dit was te veel tegelijk',
    help: 'De vraag kostte te veel tijd of kwam te snel na de vorige. Wacht een minuut en probeer het opnieuw.',
  },
  refused: {
    title: 'Deze vraag kan Kruispunt niet beantwoorden',
    help: 'Er klopt iets niet in de vraag of in het adres. Laad de pagina opnieuw, of begin bij de voorpagina.',
  },
  broken: {
    title: 'Er ging iets mis',
    help: 'Dat ligt aan Kruispunt en niet aan u. Probeer het nog eens. Blijft het misgaan, meld het dan met het nummer hieronder.',
  },
};

const enTroubles: Troubles = {
  offline: {
    title: 'There is no connection',
    help: 'Kruispunt can’t be reached now. Check your internet connection. This page goes on by itself as soon as it is back.',
  },
  away: {
    title: 'The data can’t be reached for a moment',
    help: 'The website works, but the database does not answer now. That is usually over within a minute. This page tries again every few seconds.',
  },
  busy: {
    title: 'That was too much at once',
    help: 'The question took too much time or came too soon after the last one. Wait a minute and try again.',
  },
  refused: {
    title: 'Kruispunt can’t answer this question',
    help: 'Something is wrong in the question or the address. Load the page again, or begin at the front page.',
  },
  broken: {
    title: 'Something went wrong',
    help: 'It is Kruispunt’s fault, not yours. Try once more. If it keeps going wrong, report it with the number below.',
  },
};

/** Words for what is not there yet, or not as it should be. */
export const stateWords = bilingual(
  {
    loading: 'De pagina wordt geladen.',
    loadingTitle: 'Even geduld',
    slow: 'Dit duurt langer dan gewoonlijk. Nog even geduld.',
    again: 'Probeer het opnieuw',
    trying: 'Bezig met proberen…',
    reload: 'Laad de pagina opnieuw',
    brokenPage: 'Deze pagina kan niet worden getoond',
    brokenPageHelp:
      'Er zit een fout in Kruispunt. Laad de pagina opnieuw. Helpt dat niet, dan is Kruispunt misschien net vernieuwd: sluit dit tabblad en open het adres nog eens.',
    requestId: (id: string) => `Nummer voor een melding: ${id}`,
    notFound: 'Deze pagina bestaat niet',
    notFoundHelp: 'Misschien is het adres verkeerd overgenomen, of is wat hier stond samengevoegd met iets anders of weggehaald.',
    toHome: 'Naar de voorpagina',
    toSearch: 'Zoeken',
    troubles: nlTroubles,
  },
  {
    loading: 'The page is loading.',
    loadingTitle: 'One moment',
    slow: 'This takes longer than usual. One moment please.',
    again: 'Try again',
    trying: 'Trying…',
    reload: 'Load the page again',
    brokenPage: 'This page can’t be shown',
    brokenPageHelp:
      'There is a fault in Kruispunt. Load the page again. If that does not help, Kruispunt may just have been renewed: close this tab and open the address again.',
    requestId: (id: string) => `Number for a report: ${id}`,
    notFound: 'This page does not exist',
    notFoundHelp: 'Perhaps the address was copied wrongly, or what stood here was merged with something else or taken away.',
    toHome: 'To the front page',
    toSearch: 'Search',
    troubles: enTroubles,
  },
);
