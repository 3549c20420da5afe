import './reference.css';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { ReferenceDocument, type ReferenceInputFragment, type ReferenceQuery } from '../../generated/explorer.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Lead } from '../parts/lead.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { referenceWords } from '../words/reference-words.ts';
import { parts, type ReferenceField, type ReferenceType, typesByPart, written, writtenInput } from './reference.ts';

/** All that can be asked of the API, as the schema tells it; which type is shown stands in the address. */
export function ReferencePage() {
  const words = useWords(referenceWords);
  const answer = usePageAnswer(ReferenceDocument, {});
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <p>
        <LinkTo page="developers">{words.guide}</LinkTo>
      </p>
      <Answered of={answer}>{(data) => <Reference types={data.__schema.types} />}</Answered>
    </>
  );
}

function Reference({ types }: { types: ReferenceQuery['__schema']['types'] }) {
  const words = useWords(referenceWords);
  const { hash } = useLocation();
  const [sought, setSought] = useState('');
  const id = useId();
  const chosen = types.find(({ name }) => name === decodeURIComponent(hash.slice(1))) ?? types.find(({ name }) => name === 'Query');
  const found = typesByPart(types, sought);
  return (
    <div className="reference">
      <nav className="reference-types" aria-label={words.types}>
        <label htmlFor={id}>{words.seek}</label>
        <input id={id} type="search" value={sought} onChange={({ target }) => setSought(target.value)} autoComplete="off" />
        {parts.map((part) => {
          const ofPart = found.get(part) ?? [];
          return ofPart.length === 0 ? null : (
            <details key={part} open={sought !== '' || part === 'roots' || part === 'things'}>
              <summary>
                {words.parts[part]} <span className="soft">{ofPart.length}</span>
              </summary>
              <ul lang="en">
                {ofPart.map(({ name }) => (
                  <li key={name}>
                    <TypeLink name={name ?? ''} isShown={name === chosen?.name} />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
        {[...found.values()].every(({ length }) => length === 0) && <p>{words.nothing}</p>}
      </nav>
      {chosen && <TypeShown type={chosen} />}
    </div>
  );
}

function TypeShown({ type }: { type: ReferenceType }) {
  const { name, description, fields, inputFields, enumValues, possibleTypes } = type;
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  // The list of types may fill the screen: whoever chooses one goes on to it.
  useEffect(() => {
    if (hash !== '') heading.current?.focus();
  }, [hash]);
  return (
    <section className="reference-type" aria-labelledby="reference-name" lang="en">
      <h2 id="reference-name" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      {description && <p>{description}</p>}
      {possibleTypes && possibleTypes.length > 0 && (
        <p>
          {possibleTypes.map((possible, place) => (
            <span key={possible.name}>
              {place > 0 && ' | '}
              <TypeLink name={possible.name ?? ''} />
            </span>
          ))}
        </p>
      )}
      <dl>
        {fields?.map((field) => (
          <Member key={field.name} name={field.name} member={field} />
        ))}
        {inputFields?.map((field) => (
          <Member key={field.name} name={field.name} member={field} ends={field.defaultValue === null ? '' : ` = ${field.defaultValue}`} />
        ))}
        {enumValues?.map((value) => (
          <div key={value.name}>
            <dt>
              <code>{value.name}</code>
            </dt>
            <dd>{value.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Member({ name, member, ends = '' }: { name: string; member: ReferenceField | ReferenceInputFragment; ends?: string }) {
  const { before, name: typeName, behind } = written(member.type);
  const given = 'args' in member ? member.args : [];
  return (
    <div>
      <dt>
        <code>
          {name}: {before}
          <TypeLink name={typeName} />
          {behind}
          {ends}
        </code>
      </dt>
      <dd>
        {member.description}
        {given.length > 0 && (
          <ul>
            {given.map((argument) => (
              <li key={argument.name}>
                <code>{writtenInput(argument)}</code>
                {argument.description && <> {argument.description}</>}
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

function TypeLink({ name, isShown = false }: { name: string; isShown?: boolean }) {
  return (
    <a href={`#${name}`} aria-current={isShown ? 'true' : undefined}>
      {name}
    </a>
  );
}
