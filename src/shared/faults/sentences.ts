/** Which record a value stands in, by its id; absent where that is not known or goes without saying. */
export interface InRecord {
  record?: string | undefined;
}

/** The name that was probably meant, where one is near. */
export interface Nearest {
  nearest?: string | undefined;
}

/** ` (in 'cobra')` */
export const inRecord = ({ record }: InRecord): string => (record === undefined ? '' : ` (in '${record}')`);

/** `; did you mean 'radboudumc'?`, or a full stop. */
export const didYouMean = ({ nearest }: Nearest): string => (nearest === undefined ? '.' : `; did you mean '${nearest}'?`);

/** A sentence as it begins where nothing stands before it. */
export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** `8 MB`, `1.5 MB` */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '')} MB`;
