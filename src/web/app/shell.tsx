import './shell.css';
import { useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import type { Language } from '../../shared/language.ts';
import { pageAt, pathTo } from '../../shared/paths.ts';
import { searchIn } from '../../shared/places.ts';
import { useArrival } from '../base/arrival.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { chooseTheme, themes, useTheme } from '../base/theme.ts';
import { LinkTo } from '../parts/link-to.tsx';
import { Mark } from '../parts/mark.tsx';
import { QueryShown } from '../parts/query-shown.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { shellWords } from '../words/shell-words.ts';

/** What is around every page: the way in, the way on, and what the page asked. */
export function Shell() {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const place = pageAt(pathname)?.page;
  // Those pages have a box of their own.
  const ownBox = place === 'home' || place === 'search';
  // The menu of narrow screens belongs to the page where it was opened.
  const [openAt, setOpenAt] = useState('');
  const open = openAt === pathname;
  useArrival();
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="head">
        <div className="wide head-row">
          <LinkTo page="home" className="head-name">
            <Mark />
            <span>Kruispunt</span>
          </LinkTo>
          <button
            type="button"
            className="head-menu"
            aria-expanded={open}
            aria-controls="head-nav"
            onClick={() => setOpenAt(open ? '' : pathname)}
          >
            {words.menu}
          </button>
          <nav id="head-nav" aria-label={words.main} className={open ? 'head-nav head-nav-open' : 'head-nav'}>
            <ul>
              <li>
                <LinkTo page="themes">{words.themes}</LinkTo>
              </li>
              <li>
                <LinkTo page="factors">{words.factors}</LinkTo>
              </li>
              <li>
                <LinkTo page="add">{words.add}</LinkTo>
              </li>
            </ul>
          </nav>
          {!ownBox && <SearchBox key={pathname} />}
          <OtherLanguage />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wide main">
        <Outlet />
        <QueryShown />
      </main>
      <footer className="foot">
        <div className="wide foot-row">
          <p className="foot-about">{words.about}</p>
          <nav aria-label={words.look}>
            <ul>
              <li>
                <LinkTo page="search">{words.allInitiatives}</LinkTo>
              </li>
              <li>
                <LinkTo page="matrix">{words.matrix}</LinkTo>
              </li>
              <li>
                <LinkTo page="regions">{words.regions}</LinkTo>
              </li>
              <li>
                <LinkTo page="growth">{words.growth}</LinkTo>
              </li>
            </ul>
          </nav>
          <nav aria-label={words.more}>
            <ul>
              <li>
                <LinkTo page="developers">{words.developers}</LinkTo>
              </li>
              <li>
                <LinkTo page="accessibility">{words.accessibility}</LinkTo>
              </li>
              <li>
                <LinkTo page="desk">{words.desk}</LinkTo>
              </li>
            </ul>
          </nav>
          <div>
            <ThemeChoice />
            <p className="small">{words.licence}</p>
          </div>
        </div>
      </footer>
    </>
  );
}

function OtherLanguage() {
  const words = useWords(shellWords);
  const { pathname, search, hash } = useLocation();
  const at = pageAt(pathname);
  const other: Language = useLanguage() === 'nl' ? 'en' : 'nl';
  // Without its secret a submission is none.
  const rest = searchIn(other, search) + (at?.page === 'submission' ? hash : '');
  return (
    <Link to={at ? pathTo(at.page, other, at.id, rest) : pathTo('home', other)} lang={other} hrefLang={other} className="head-language">
      {words.otherLanguage}
    </Link>
  );
}

function ThemeChoice() {
  const words = useWords(shellWords);
  const theme = useTheme();
  return (
    <label className="foot-theme">
      {words.theme}
      <select value={theme} onChange={(event) => chooseTheme(themes.find((name) => name === event.target.value) ?? 'system')}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {words.themeNames[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
