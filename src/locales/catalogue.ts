import type {DeepPartial, SectionFactory} from './section.ts';
import type {en} from './en.ts';

export type SectionName = keyof typeof en;

/** The words of one section, as an element uses them. */
export type Section<Name extends SectionName> = Sections[Name];

type Sections = {readonly [Name in SectionName]: ReturnType<(typeof en)[Name]>};

/** One language: a factory per section. Derived from English, so a key that another language lacks does not compile. */
export type Catalogue = {readonly [Name in SectionName]: SectionFactory<Sections[Name]>};

/**
 * What a host lays over a catalogue (`provider.messages`): any part of any section. Works in every language. The basics
 * are part of `shared` and are replaced there.
 */
export type MessageOverrides = {readonly [Name in Exclude<SectionName, 'basics'>]?: DeepPartial<Sections[Name]>};
