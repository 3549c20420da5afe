import { bilingual } from '../../shared/bilingual.ts';
import { type FindingSentences, findingSentences } from '../../shared/faults/findings.ts';

/** Why records deserve a look, beside their names. */
export const findingWords = bilingual<FindingSentences>(
  {
    SAME_ROR_ID: ({ rorId }) => `Hebben hetzelfde ROR-id: ${rorId}.`,
    SAME_ADDRESS: ({ email }) => `Hebben hetzelfde e-mailadres: ${email}.`,
    SAME_NAME: ({ name, otherName }) => `Heten hetzelfde: ${name} en ${otherName}.`,
    SAME_INITIAL: ({ name, otherName }) => `Heten misschien hetzelfde, voluit en met een voorletter: ${name} en ${otherName}.`,
    LIKE_SPELLING: ({ name, otherName }) => `De namen verschillen een of twee letters: ${name} en ${otherName}.`,
    ORPHAN: () => 'Is nergens aan verbonden.',
    UNDEFINED_THEME: () => 'Heeft geen omschrijving.',
    NEVER_VERIFIED: () => 'Is nooit bevestigd.',
    VERIFIED_LONG_AGO: ({ day }) => `Is voor het laatst bevestigd op ${day}.`,
  },
  {
    ...findingSentences,
    SAME_ROR_ID: ({ rorId }) => `Have the same ROR id: ${rorId}.`,
    SAME_ADDRESS: ({ email }) => `Have the same e-mail address: ${email}.`,
    SAME_NAME: ({ name, otherName }) => `Go by the same name: ${name} and ${otherName}.`,
    SAME_INITIAL: ({ name, otherName }) => `May have the same name, in full and with an initial: ${name} and ${otherName}.`,
    LIKE_SPELLING: ({ name, otherName }) => `Have names that differ by a letter or two: ${name} and ${otherName}.`,
  },
);
