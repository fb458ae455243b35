import type {VNode} from 'preact';
import {useCallback} from 'preact/hooks';
import {fillSwitch} from './visitor.ts';
import type {People} from './visitor.ts';
import type {Language, Words} from './words.ts';

export type Theme = 'auto' | 'light' | 'dark';

interface HeaderProps {
  readonly people: People;
  readonly text: Words;
  readonly page: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function PortalHeader({people, text, page, theme, onTheme, language, onLanguage}: HeaderProps): VNode {
  const showSwitch = useCallback((place: HTMLElement | null) => {
    if (place) fillSwitch(place, people);
  }, []);
  return (
    <header class="portal-header">
      <a class="skip" href="#content">
        {text.programme}
      </a>
      <div class="bounds">
        <a class="brand" href="#programme">
          <img src="/summit.svg" alt="" width="36" height="36" />
          <span>
            Summit Trade Alliance <small>{text.portal}</small>
          </span>
        </a>
        <nav aria-label={text.portal}>
          <a href="#programme" aria-current={page === 'programme' ? 'page' : undefined}>
            {text.programme}
          </a>
          <a href="#elements" aria-current={page === 'elements' ? 'page' : undefined}>
            {text.catalogue}
          </a>
        </nav>
        <div class="settings">
          <Choice
            label={text.theme}
            name="theme"
            options={(['auto', 'light', 'dark'] as const).map((it) => [it, text.themes[it]])}
            value={theme}
            onChoice={onTheme}
          />
          <Choice
            label={text.language}
            name="language"
            options={[
              ['en', 'English'],
              ['es', 'Español'],
            ]}
            value={language}
            onChoice={onLanguage}
          />
          <div class="account" ref={showSwitch} />
        </div>
      </div>
    </header>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChoice: (value: Value) => void;
}

function Choice<Value extends string>({label, name, options, value, onChoice}: ChoiceProps<Value>): VNode {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map(([it, words]) => (
        <label key={it}>
          <input
            type="radio"
            name={name}
            value={it}
            checked={it === value}
            onChange={() => {
              onChoice(it);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
