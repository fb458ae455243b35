import type {VNode} from 'preact';
import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {ArrivingRecords} from './arriving-records.tsx';
import {Catalogue} from './catalogue.tsx';
import {Provider} from './elements.ts';
import type {ProviderElement, TokenRequest} from './elements.ts';
import {PortalHeader} from './portal-header.tsx';
import type {Theme} from './portal-header.tsx';
import {Programme} from './programme.tsx';
import {fillGuide} from './visitor.ts';
import type {People} from './visitor.ts';
import {words} from './words.ts';
import type {Language} from './words.ts';

export function App({api, people}: {readonly api: string; readonly people: People}): VNode {
  const [theme, setTheme] = useState<Theme>('auto');
  const [language, setLanguage] = useState<Language>('en');
  const [page, setPage] = useState(location.hash === '#elements' ? 'elements' : 'programme');
  const text = words[language];
  const {visitor} = people;

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language;
  }, [theme, language]);

  useEffect(() => {
    const follow = (): void => {
      setPage(location.hash === '#elements' ? 'elements' : 'programme');
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);

  const getToken = useCallback(
    async ({signal}: TokenRequest) => {
      const answer = await fetch(`/mentoring-token?visitor=${visitor.id}`, {method: 'POST', signal});
      if (!answer.ok) throw new Error('Sign in to the portal first.');
      return (await answer.json()) as {readonly token: string};
    },
    [visitor.id],
  );

  const provider = useRef<ProviderElement>(null);
  const reload = useCallback(() => {
    void provider.current?.refresh();
  }, []);

  const showGuide = useCallback((place: HTMLElement | null) => {
    if (place) fillGuide(place, people);
  }, []);

  return (
    <>
      <PortalHeader
        people={people}
        text={text}
        page={page}
        theme={theme}
        onTheme={setTheme}
        language={language}
        onLanguage={setLanguage}
      />
      {/* One provider for the whole portal: theme and language reach every element below it. */}
      <Provider ref={provider} api={api} person={visitor.id} theme={theme} lang={language} getToken={getToken}>
        <main class="bounds" id="content">
          <div ref={showGuide} />
          <ArrivingRecords text={text} onMore={reload} />
          {page === 'elements' ? (
            <Catalogue visitor={visitor} text={text} />
          ) : (
            <Programme visitor={visitor} text={text} />
          )}
        </main>
      </Provider>
      <footer>
        <div class="bounds">
          <p>{text.legal}</p>
        </div>
      </footer>
    </>
  );
}
