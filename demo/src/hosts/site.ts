/** One of the host sites, as its own company would describe it. */
export interface Site {
  readonly place: 'school' | 'dealer' | 'partner';
  /** Name of the company. */
  readonly name: string;
  /** The pages: a folder of static files. */
  readonly pages: string;
  /** Who the site knows. A real site would ask its user directory. */
  readonly visitors: readonly Visitor[];
  /** Whose reach the site's own figures are read with, e.g. for the ring in a page's header. */
  readonly figuresAs: string;
  /** What the pages need beyond the common policy: names of Trusted Types policies of their own. */
  readonly trustedTypes: readonly string[];
}

/** Somebody whom a site knows by its own log-in, with what the site itself has on record about them. */
export interface Visitor {
  /** The `sub` of the tokens that the site signs. Stable, and it says nothing about the person. */
  readonly id: string;
  readonly name: string;
  readonly role: 'mentee' | 'mentor' | 'manager' | 'instructor' | 'group-manager' | 'partner' | 'administrator';
  /** What the site's directory says: "Student, automotive service, year 1". */
  readonly title: string;
  /** The role in the words of the switch: "mentor". */
  readonly roleName: string;
  /** Placements this visitor has to do with, so that the site knows which to show. */
  readonly placements: readonly VisitorPlacement[];
  /** The company or college that the visitor belongs to. */
  readonly company: string;
  readonly guide: Guide;
}

/** What the demo tells this visitor at the top of the page. */
export interface Guide {
  readonly lead: string;
  readonly steps: readonly string[];
  /** Whom to be in a second window, on this or another site. */
  readonly windows: readonly {readonly label: string; readonly place: Site['place']; readonly visitor: string}[];
}

export interface VisitorPlacement {
  readonly id: string;
  readonly mentee: string;
  readonly facility: string;
}
