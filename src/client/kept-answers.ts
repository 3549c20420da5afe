/** Answers that are kept at the same time. */
const MOST = 100;

interface KeptAnswer {
  etag: string;
  text: string;
}

/** Answers by their address, to be answered again where the server says that they are the same; those asked last are kept. */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer>();

  get(address: string): KeptAnswer | undefined {
    return this.#answers.get(address);
  }

  keep(address: string, answer: KeptAnswer): void {
    this.#answers.delete(address);
    this.#answers.set(address, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
  }
}
