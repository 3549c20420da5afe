import { useRef, useState } from 'react';
import { useLanguage, useWords } from '../../base/language.tsx';
import { MinusIcon, PlusIcon } from '../../parts/icons.tsx';
import { kindWords } from '../kind-words.ts';
import { nodeKinds } from '../kinds.ts';
import type { Drawing } from './drawing.ts';
import { networkWords } from './network-words.ts';
import type { Picture } from './picture.ts';
import { savePicture } from './save-picture.ts';

const STEP = 1.3;

/** Buttons to come closer, go further away and keep the drawing. */
export function NetworkTools({ drawing, picture }: { drawing: Drawing | undefined; picture: Picture }) {
  const words = useWords(networkWords);
  const language = useLanguage();
  const kinds = useWords(kindWords);
  const { centre } = picture;
  const menu = useRef<HTMLDetailsElement>(null);
  const [saved, setSaved] = useState(false);
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const save = async (theme: 'light' | 'dark') => {
    if (!drawing) return;
    setSaved(false);
    const title = words.tab(centre.name[language]);
    const legend = [
      ...nodeKinds
        .filter((kind) => picture.nodes.some((node) => node.kind === kind))
        .map((kind) => `${kinds[kind].letter} ${kinds[kind].one.toLowerCase()}`),
      ...(['enabler', 'barrier'] as const)
        .filter((relation) => picture.links.some((link) => link.relation === relation))
        .map((relation) => `${relation === 'enabler' ? '+' : '−'} ${words.relationNames[relation].to}`),
    ].join('   ');
    await savePicture(await drawing.picture(theme), { title, legend, credit: words.credit, fileName: `${words.file}-${centre.id}.png` });
    setSaved(true);
    close();
  };
  return (
    <div className="network-tools">
      <div className="network-zoom">
        <button type="button" className="network-tool" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => drawing?.zoomBy(STEP)}>
          <PlusIcon />
        </button>
        <button
          type="button"
          className="network-tool"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => drawing?.zoomBy(1 / STEP)}
        >
          <MinusIcon />
        </button>
        <button type="button" className="network-tool" onClick={() => drawing?.fit()}>
          {words.fit}
        </button>
      </div>
      <details ref={menu} className="network-save" onKeyDown={(event) => event.key === 'Escape' && close()}>
        <summary className="network-tool">{words.save}</summary>
        <div className="network-save-choices">
          <button type="button" className="network-tool" onClick={() => void save('light')}>
            {words.saveLight}
          </button>
          <button type="button" className="network-tool" onClick={() => void save('dark')}>
            {words.saveDark}
          </button>
        </div>
      </details>
      <span role="status" className="unseen">
        {saved ? words.saved : ''}
      </span>
    </div>
  );
}
