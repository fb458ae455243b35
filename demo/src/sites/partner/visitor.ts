import type {Visitor} from '../../hosts/site.ts';

/** Who is here, and whom else one may be in the demo. */
export interface People {
  readonly visitor: PortalVisitor;
  readonly visitors: readonly PortalVisitor[];
}

export type PortalVisitor = Visitor & {readonly roleName: string};

interface DemoVisitorModule {
  readonly whoIsHere: () => Promise<People>;
  readonly fillSwitch: (place: Element, people: People) => void;
  readonly fillGuide: (place: Element, people: People) => void;
}

// The same few lines that the other sites use; served beside the pages, so it stays out of this bundle.
const address = '/demo/visitor.js';
const demo = (await import(/* @vite-ignore */ address)) as DemoVisitorModule;

export const {whoIsHere, fillSwitch, fillGuide} = demo;
