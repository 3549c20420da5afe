import { HomeDocument } from '../../generated/explorer.ts';
import { usePageAnswer } from '../app/answer.ts';
import { Answered } from '../parts/answered.tsx';
import { PageTitle } from '../parts/page-title.tsx';

export function HomePage() {
  const answer = usePageAnswer(HomeDocument, {});
  return (
    <>
      <PageTitle tab="">Kruispunt</PageTitle>
      <Answered of={answer}>{(data) => <p>{data.initiativesConnection.totalCount}</p>}</Answered>
    </>
  );
}
