/** How many questions are asked at the same time. */
const AT_A_TIME = 8;

/** What `ask` answers to each question, in the order of the questions. */
export async function inParallel<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = questions.entries();
  const work = async () => {
    // One iterator for all, so that each takes the next that nobody has.
    for (const [index, question] of waiting) answers[index] = await ask(question);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return answers;
}
