import type {FunctionComponent, HTMLAttributes, Ref} from 'preact';

type Props<Own> = Omit<HTMLAttributes<HTMLElement>, keyof Own> & Own;

/** Preact writes any tag; this tells the type checker which properties ours take. */
function element<Own>(tag: string): FunctionComponent<Props<Own>> {
  return tag as unknown as FunctionComponent<Props<Own>>;
}

export interface Opened {
  readonly kind: 'placement' | 'person';
  readonly id: string;
}

export interface View {
  readonly filter: string;
  readonly sort: string;
}

export interface TokenRequest {
  readonly reason: string;
  readonly signal: AbortSignal;
}

/** What a page calls on the provider itself. */
export type ProviderElement = HTMLElement & {refresh(): Promise<void>};

export const Provider = element<{
  readonly ref?: Ref<ProviderElement>;
  readonly api: string;
  readonly person: string;
  readonly theme: string;
  readonly getToken: (request: TokenRequest) => Promise<{readonly token: string}>;
}>('wm-provider');

export const ManagerOverview = element<{
  readonly filter?: string;
  readonly sort?: string;
  readonly 'onwm-open'?: (event: CustomEvent<Opened>) => void;
  readonly 'onwm-view'?: (event: CustomEvent<View>) => void;
}>('wm-manager-overview');

export const TaskChecklist = element<{readonly placement: string; readonly readonly?: boolean}>('wm-task-checklist');
export const EvaluationForm = element<{readonly placement: string; readonly readonly?: boolean}>('wm-evaluation-form');
export const CourseProgress = element<{readonly person?: string}>('wm-course-progress');
export const SyncStatus = element<{readonly compact?: boolean}>('wm-sync-status');
export const ProgressRing = element<{
  readonly value: number;
  readonly max: number;
  readonly waiting?: number;
  readonly label: string;
  readonly segments?: string;
}>('wm-progress-ring');
export const Rating = element<{readonly name: string; readonly label: string; readonly scale: unknown}>('wm-rating');
