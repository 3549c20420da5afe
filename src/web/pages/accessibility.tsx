import { useWords } from '../base/language.tsx';
import { Lead } from '../parts/lead.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { accessibilityWords } from '../words/accessibility-words.ts';

/** The accessibility statement. */
export function AccessibilityPage() {
  const words = useWords(accessibilityWords);
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      {words.parts.map(({ title, text }) => (
        <Section key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </>
  );
}
