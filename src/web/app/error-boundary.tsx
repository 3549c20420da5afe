import { Component, type ReactNode } from 'react';
import { useWords } from '../base/language.tsx';
import { Notice } from '../parts/notice.tsx';
import { stateWords } from '../words/state-words.ts';

/** Shows a page that says so, where drawing a page failed. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const words = useWords(stateWords);
  return (
    <Notice title={words.brokenPage} heading>
      <p>{words.brokenPageHelp}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </Notice>
  );
}
