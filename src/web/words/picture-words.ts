import { bilingual } from '../../shared/bilingual.ts';

/** Words that lead to pictures; small, since they stand on pages that everybody reads. */
export const pictureWords = bilingual(
  {
    network: 'Bekijk als netwerk',
  },
  {
    network: 'Look at it as a network',
  },
);
